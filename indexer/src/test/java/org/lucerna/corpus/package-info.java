/**
 * The shipped corpus, checked in every build: its files are read by Lucerna's own readers, and an
 * identifier that is malformed, or that stands twice with different facts, is refused.
 *
 * <p>{@link org.lucerna.corpus.CorpusChecks} is pure and has its own test on a little corpus that
 * is wrong on purpose; {@link org.lucerna.corpus.CorpusTest} applies it to {@code corpus/}.
 */
@NullMarked
package org.lucerna.corpus;

import org.jspecify.annotations.NullMarked;
