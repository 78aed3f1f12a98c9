/**
 * The citation check: an article, its entries resolved against the index, the rules that look at
 * them, and what they found.
 *
 * <p>{@code CitationCheck} is the way in. One class per rule lives in {@code rule}, in {@code
 * report} one per way of writing a report; {@code text} knows where in the file a quote stands,
 * {@code settings} what a team has switched.
 */
@NullMarked
package org.lucerna.check;

import org.jspecify.annotations.NullMarked;
