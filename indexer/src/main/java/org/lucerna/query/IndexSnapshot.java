package org.lucerna.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lucerna.index.AlikeWork;
import org.lucerna.index.CommitInfo;
import org.lucerna.index.FileEntry;
import org.lucerna.index.IndexField;
import org.lucerna.index.StoredRecord;

/**
 * The searcher port: one version of an index, which does not change while it is open.
 *
 * <p>Safe for use by many threads. Failures are {@link org.lucerna.index.UnusableIndexException}s.
 */
public interface IndexSnapshot extends AutoCloseable {
  /** Names this version among all there ever were of this index; letters, digits and hyphens. */
  String version();

  CommitInfo info();

  /**
   * The best hits behind a place in the list.
   *
   * @param most how many, at least 1
   */
  List<RankedWork> top(
      BackendQuery query, SearchRequest.Sort sort, Optional<Cursor> after, int most);

  /** Exact number of hits, and of hits by term for the facets asked for. */
  Counts count(BackendQuery query, List<IndexField> facets);

  /** The vectors beside the documents, where there are any. */
  Optional<Vectors> vectors();

  /**
   * Works near a vector under the query's filters, hits or not, nearest first.
   *
   * @param vector unit vector of the model of {@link #vectors()}
   */
  List<RankedWork> nearest(BackendQuery query, float[] vector, int most);

  /** What a query and a vector say of certain works, in the order given. */
  List<Examined> examine(BackendQuery query, float[] vector, List<RankedWork> works);

  /** Cosines of works to each other, in their order; 0 where either has no vector. */
  double[][] cosines(List<RankedWork> works);

  /** The lead's stored record of a hit. */
  StoredRecord read(RankedWork hit);

  /** A source record by its key. */
  Optional<StoredRecord> read(String key);

  /** Lead documents that hold the term, at most so many, in the order of their keys. */
  List<StoredRecord> find(IndexField field, String term, int most);

  /**
   * Lead documents that hold most of the terms, those that hold more of them first; terms that a
   * great many hold tell nothing and are left out. Of documents that hold equally many all are
   * given or none, so that the order of the index decides nothing.
   *
   * @param most at least 1; about so many, where many hold equally many up to four times as many
   */
  List<AlikeWork> mostAlike(IndexField field, Collection<String> terms, int most);

  /** The lead's stored record of such a work. */
  StoredRecord read(AlikeWork work);

  /** Terms of a field that begin with a prefix, commonest first. */
  List<TermCount> terms(IndexField field, String prefix, int most);

  /**
   * Terms of a field that so many letters put in, left out, changed or swapped make of a word, the
   * first letter kept; the commonest hundred at most.
   *
   * @param edits 1 or 2
   */
  List<TermCount> alike(IndexField field, String word, int edits);

  /** About how many documents hold the term: quick, and some of them may be deleted. */
  long frequency(IndexField field, String term);

  /** Works that hold the term. */
  long count(IndexField field, String term);

  /** The MeSH headings in it. */
  MeshTree mesh();

  /** Files the index was made from. */
  void forEachFile(Consumer<FileEntry> consumer);

  /** Every work, in no certain order. */
  void forEachWork(Consumer<StoredRecord> consumer);

  @Override
  void close();

  /**
   * @param total exact number of hits
   * @param facets by field, number of hits by term, terms without a hit left out
   */
  record Counts(long total, Map<IndexField, List<TermCount>> facets) {}

  /**
   * @param count how many there are
   */
  record Vectors(String model, long count) {}

  /**
   * @param hit whether the work is a hit of the query, filters included
   * @param demoted whether it has any of the query's demoted flags
   * @param score what the query's scoring gives it, not demoted; 0 for none
   * @param similarity cosine to the vector; 0 where the work has none
   */
  record Examined(RankedWork work, boolean hit, boolean demoted, double score, double similarity) {}

  record TermCount(String term, long count) {}
}
