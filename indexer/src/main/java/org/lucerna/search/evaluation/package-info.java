/**
 * How good a ranking is: judged queries in the files that TREC made common, and the measures
 * computed from them. Knows nothing of how the ranking came about.
 */
@NullMarked
package org.lucerna.search.evaluation;

import org.jspecify.annotations.NullMarked;
