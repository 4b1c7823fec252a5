/**
 * Whole processes to be measured from outside, as a user runs them: {@code ./benchmarks/run} starts
 * a generated server in a process of its own, then these in turn, and prints medians. How, and what
 * came out, is in {@code docs/benchmarks.md}.
 */
@NullMarked
package io.mmbackup.benchmarks;

import org.jspecify.annotations.NullMarked;
