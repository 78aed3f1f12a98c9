package org.lucerna.check.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.lucerna.check.CorrectedCitation;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Identifier;
import org.lucerna.model.Mention;
import org.lucerna.resolve.IndexedWork;
import org.lucerna.resolve.LookupFailedException;
import org.lucerna.resolve.RecordLookup;

/**
 * What the rules know beside the article.
 *
 * @param lookup the index, for records that a record points to
 * @param tagger concepts of a text
 * @param broader all broader concepts of one
 * @param retired services that are gone
 * @param hosts who hosts, sells or serves the public
 * @param ownNames names and hosts of the site that publishes the articles, as a team sets them
 * @param staleYears after how many years an access or review counts as stale
 * @param corrected how a mend cites the record
 */
public record Knowledge(
    RecordLookup lookup,
    Function<String, List<Mention>> tagger,
    Function<ConceptId, List<ConceptId>> broader,
    List<RetiredService> retired,
    HostLists hosts,
    Set<String> ownNames,
    int staleYears,
    CorrectedCitation corrected) {
  public Knowledge {
    retired = List.copyOf(retired);
    ownNames = Set.copyOf(ownNames);
  }

  /**
   * The works that a finding names by number, none where the index cannot be asked: the number
   * alone says which is meant, title and date are extras.
   */
  List<IndexedWork> named(Identifier number) {
    try {
      return lookup.byIdentifier(number);
    } catch (LookupFailedException e) {
      return List.of();
    }
  }
}
