package org.lucerna.query;

import java.util.List;
import org.lucerna.index.IndexField;

/**
 * What a query asks of a record, in terms as the index has them. Every syntax becomes this, every
 * backend evaluates this, and nothing else decides what is a hit.
 */
public sealed interface QueryNode {
  /** Every work. */
  record Everything() implements QueryNode {}

  record Nothing() implements QueryNode {}

  /** A word or an exact value of a field. */
  record Term(IndexField field, String term) implements QueryNode {}

  /**
   * Words beside each other.
   *
   * @param words at each place one or more words, any of which fits
   * @param slop how many places words may be moved, 0 for as written
   */
  record Phrase(IndexField field, List<List<String>> words, int slop) implements QueryNode {
    public Phrase {
      words = words.stream().map(List::copyOf).toList();
    }

    public static Phrase of(IndexField field, List<String> words) {
      return new Phrase(field, words.stream().map(List::of).toList(), 0);
    }
  }

  /**
   * Words within so many others of each other, in any order.
   *
   * @param most words in between that are none of these
   */
  record Proximity(IndexField field, List<String> words, int most) implements QueryNode {
    public Proximity {
      words = List.copyOf(words);
    }
  }

  /**
   * A phrase at the very beginning of the field's first value.
   *
   * @param prefixOfLast whether the last word may go on
   */
  record Opening(IndexField field, List<String> words, boolean prefixOfLast) implements QueryNode {
    public Opening {
      words = List.copyOf(words);
    }
  }

  /**
   * Words beside each other, the last one cut short.
   *
   * @param prefix what the last word begins with
   */
  record PrefixPhrase(IndexField field, List<String> words, String prefix) implements QueryNode {
    public PrefixPhrase {
      words = List.copyOf(words);
    }
  }

  /**
   * @param pattern {@code *} stands for any letters, {@code ?} for one
   */
  record Wildcard(IndexField field, String pattern) implements QueryNode {}

  /** Terms from one to another in the order of their characters, both included. */
  record Between(IndexField field, String from, String to) implements QueryNode {}

  /** Numbers from one to another, both included. */
  record NumberBetween(IndexField field, long from, long to) implements QueryNode {}

  /** A place within so many kilometres. */
  record Near(IndexField field, double latitude, double longitude, double kilometres)
      implements QueryNode {}

  record All(List<QueryNode> parts) implements QueryNode {
    public All {
      parts = List.copyOf(parts);
    }
  }

  record Any(List<QueryNode> parts) implements QueryNode {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** At least so many of the parts. */
  record AtLeast(int least, List<QueryNode> parts) implements QueryNode {
    public AtLeast {
      parts = List.copyOf(parts);
    }
  }

  record Not(QueryNode part) implements QueryNode {}

  static QueryNode all(List<QueryNode> parts) {
    return parts.isEmpty()
        ? new Everything()
        : parts.size() == 1 ? parts.getFirst() : new All(parts);
  }

  static QueryNode any(List<QueryNode> parts) {
    return parts.isEmpty() ? new Nothing() : parts.size() == 1 ? parts.getFirst() : new Any(parts);
  }
}
