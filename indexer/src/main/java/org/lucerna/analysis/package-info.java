/**
 * How text becomes terms: the Lucene analyzers that every backend shares, and the same as plain
 * tokens for those who may not know Lucene. No index, no search.
 */
@NullMarked
package org.lucerna.analysis;

import org.jspecify.annotations.NullMarked;
