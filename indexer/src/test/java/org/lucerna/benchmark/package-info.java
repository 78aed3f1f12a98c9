/**
 * Programs that measure, and the made-up records they measure with. Run by hand: docs/benchmarks.md
 * says how.
 */
@NullMarked
package org.lucerna.benchmark;

import org.jspecify.annotations.NullMarked;
