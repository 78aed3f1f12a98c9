/**
 * Finds concepts in a record's texts: longest match over a stream of numbered words, in time linear
 * in the text.
 *
 * <p>A scan collects everything the phrases' trie knows; a second step keeps what its context,
 * capitals and neighbours allow, and decides its polarity. {@link
 * org.lucerna.vocabulary.tagging.Tagger} is the way in; it may be shared by threads.
 */
@NullMarked
package org.lucerna.vocabulary.tagging;

import org.jspecify.annotations.NullMarked;
