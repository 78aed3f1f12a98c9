package org.lucerna.vocabulary.tagging;

import org.jspecify.annotations.Nullable;
import org.lucerna.vocabulary.Reach;
import org.lucerna.vocabulary.TermType;

/** What a phrase in the trie stands for. */
sealed interface Entry {
  /**
   * A concept's word.
   *
   * @param concept its number in {@link Lexicon#concepts}
   * @param facet ordinal of its facet
   * @param form the exact form where capitals count, else null
   * @param near bits of the word groups of which one must stand within reach; 0 for none
   * @param unless bits of the word groups that rule the meaning out: in the record for a short
   *     form, right beside a weak word, in the sentence for a label; 0 for none
   * @param even bits of the word groups in a label's sentence that let it count all the same
   */
  record Term(
      int concept,
      int facet,
      TermType type,
      @Nullable String form,
      long near,
      Reach reach,
      long unless,
      long even)
      implements Entry {}

  /** One of several phrases that mean a concept together; {@code bit} numbers it within them. */
  record Piece(int rule, int bit) implements Entry {}

  /** A phrase of a word group; single words are kept in {@link Lexicon#wordGroups} instead. */
  record GroupWord(long groups) implements Entry {}

  /** A word that denies, supposes, or ends the reach of such a word. */
  record Cue(CueKind kind) implements Entry {}

  /** A phrase that never is a concept. */
  record Never() implements Entry {}
}
