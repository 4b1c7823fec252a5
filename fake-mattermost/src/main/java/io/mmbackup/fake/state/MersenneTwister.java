package io.mmbackup.fake.state;

/**
 * MT19937, seeded as Python's {@code random.Random(seed)} seeds it. The recorded workspaces hold a
 * file of 24 MiB that was made with it, so that it need not be stored.
 */
final class MersenneTwister {
  private static final int N = 624;
  private static final int M = 397;

  private final int[] state = new int[N];
  private int index = N;

  /** Seeds with {@code init_by_array([seed])}. */
  MersenneTwister(int seed) {
    initialize(19_650_218);
    int i = 1;
    for (int k = 0; k < N; k++) {
      state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1_664_525)) + seed;
      i = next(i);
    }
    for (int k = 0; k < N - 1; k++) {
      state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1_566_083_941)) - i;
      i = next(i);
    }
    state[0] = 0x8000_0000;
  }

  private void initialize(int seed) {
    state[0] = seed;
    for (int i = 1; i < N; i++) {
      state[i] = 1_812_433_253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
  }

  private int next(int i) {
    if (i + 1 < N) {
      return i + 1;
    }
    state[0] = state[N - 1];
    return 1;
  }

  /** The next 32 bits. */
  int nextInt() {
    if (index >= N) {
      twist();
    }
    int y = state[index++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c_5680;
    y ^= (y << 15) & 0xefc6_0000;
    return y ^ (y >>> 18);
  }

  private void twist() {
    for (int i = 0; i < N; i++) {
      int y = (state[i] & 0x8000_0000) | (state[(i + 1) % N] & 0x7fff_ffff);
      state[i] = state[(i + M) % N] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908_b0df);
    }
    index = 0;
  }

  /** The next bytes, as Python's {@code randbytes}; the length is a multiple of four. */
  byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i += 4) {
      int word = nextInt();
      bytes[i] = (byte) word;
      bytes[i + 1] = (byte) (word >>> 8);
      bytes[i + 2] = (byte) (word >>> 16);
      bytes[i + 3] = (byte) (word >>> 24);
    }
    return bytes;
  }
}
