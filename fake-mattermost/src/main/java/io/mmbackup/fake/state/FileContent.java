package io.mmbackup.fake.state;

/** Where the bytes of a file come from. */
@FunctionalInterface
public interface FileContent {
  /** All bytes. The caller does not change the array. */
  byte[] bytes();
}
