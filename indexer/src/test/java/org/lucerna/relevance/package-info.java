/**
 * Rankings over the corpus that comes along, held to files a person can review: a change of ranking
 * is a change of those files.
 */
@NullMarked
package org.lucerna.relevance;

import org.jspecify.annotations.NullMarked;
