/**
 * Storms: random changes, kills and faults, and the judge who holds what is left against the truth.
 */
@NullMarked
package io.mmbackup.dist.storm;

import org.jspecify.annotations.NullMarked;
