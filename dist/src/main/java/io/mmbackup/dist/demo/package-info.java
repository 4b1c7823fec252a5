/**
 * The made-up workspace of {@code mmbackup demo}: a cooperative that builds a boat, measures the
 * weather and grows its lunch. {@link io.mmbackup.dist.demo.DemoWorkspace} writes two years of it,
 * always the same, from conversations with blanks (the {@code .txt} files beside this package) and
 * pictures that are computed.
 */
@NullMarked
package io.mmbackup.dist.demo;

import org.jspecify.annotations.NullMarked;
