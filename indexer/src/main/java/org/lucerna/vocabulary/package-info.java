/**
 * The vocabulary: concepts with their labels, read from files that a person edits, and looked up by
 * any of their words.
 *
 * <p>The files lie in {@code corpus/vocabulary}; {@link org.lucerna.vocabulary.VocabularyReader}
 * refuses faulty ones with file, line and reason. Finding concepts in text is the work of {@code
 * tagging}.
 */
@NullMarked
package org.lucerna.vocabulary;

import org.jspecify.annotations.NullMarked;
