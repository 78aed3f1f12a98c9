package org.lucerna.api.page;

import java.util.List;
import java.util.Optional;

/**
 * A record.
 *
 * @param facts metadata, name and value
 * @param texts its text with what was found marked in it
 * @param abouts what it was tagged with, and why
 * @param links to other works, by kind of link
 * @param sources the files it was read from
 */
public record RecordPage(
    String id,
    String kind,
    String kindName,
    String title,
    String byline,
    String design,
    String designMeaning,
    String designSource,
    Optional<TrialNote> trial,
    List<String> warnings,
    List<Fact> facts,
    List<OutLink> identifiers,
    List<Text> texts,
    List<About> abouts,
    List<Entry> references,
    List<LinkGroup> links,
    List<Source> sources,
    String apiUrl) {

  public record Fact(String name, String value) {}

  /**
   * @param url empty where the scheme has no public address
   */
  public record OutLink(String name, String value, String url) {}

  /**
   * @param heading empty where it goes on under the one before
   */
  public record Text(String heading, List<Segment> segments) {}

  public record About(String facet, String label, List<Concept> concepts) {}

  /**
   * @param counts whether an affirmed mention makes it the record's concept
   * @param reasons the sentences that name it
   */
  public record Concept(String label, String url, boolean counts, List<Reason> reasons) {}

  /**
   * @param how in which sense: empty where it is plainly said
   */
  public record Reason(String where, List<Segment> segments, String how) {}

  /**
   * @param url of the record where it is in the index, else of its identifier, else empty
   */
  public record Entry(String text, String url, boolean inIndex) {}

  public record LinkGroup(String label, List<Link> links) {}

  public record Link(
      String title, String byline, String url, boolean inIndex, List<String> warnings) {}

  public record Source(String file, String position, String format) {}
}
