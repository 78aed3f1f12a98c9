/**
 * Search above a backend: what a query means, how hits are ranked, marked and summed up, so that
 * every backend answers alike. {@link org.lucerna.search.EvidenceSearch} is the way in.
 */
@NullMarked
package org.lucerna.search;

import org.jspecify.annotations.NullMarked;
