package org.lucerna.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lucerna.api.MentionAnswer;
import org.lucerna.api.References;
import org.lucerna.model.AnnotatedRecord;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.Publication;
import org.lucerna.model.Reference;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TextSection;
import org.lucerna.model.TrialRegistration;

/**
 * One file after every stage.
 *
 * @param format name of the format it was read as, empty where none claimed it
 * @param rejected what was not read, with its place and the reason
 * @param doubts about what was read, with its place and the reason
 * @param deleted identifiers whose records the file withdraws
 */
record Inspection(
    String file,
    String digest,
    Optional<String> format,
    List<Found> records,
    List<String> deleted,
    List<RejectedSource> rejected,
    List<Doubts.Doubt> doubts) {

  static Inspection refused(RejectedSource rejected) {
    return new Inspection(
        rejected.file(), "", Optional.empty(), List.of(), List.of(), List.of(rejected), List.of());
  }

  /**
   * A record.
   *
   * @param publisher who stands behind it, where the text names one
   * @param fields the record as its reader gave it, everything but what stands in the other fields
   * @param mentions every mention in the order of the text, denied and supposed ones too
   */
  record Found(
      String id,
      String kind,
      String title,
      Optional<String> publisher,
      Optional<String> published,
      List<String> identifiers,
      List<String> mentioned,
      String studyDesign,
      String designSource,
      Map<String, JsonNode> fields,
      List<Section> sections,
      List<Entry> references,
      List<MentionAnswer> mentions) {

    static Found of(AnnotatedRecord annotated, Map<String, String> labels) {
      EvidenceRecord source = annotated.source();
      return new Found(
          source.id().text(),
          source.kind().label(),
          source.header().title(),
          publisherOf(source),
          source.header().published().map(Object::toString),
          source.header().identifiers().stream().map(Object::toString).toList(),
          source.header().mentioned().stream().map(Object::toString).toList(),
          annotated.design().label(),
          annotated.designSource(),
          RecordFields.of(source),
          sectionsOf(source).stream()
              .map(it -> new Section(it.heading(), it.level(), it.paragraphs()))
              .toList(),
          References.of(source).stream().map(Entry::of).toList(),
          MentionAnswer.of(annotated, labels));
    }
  }

  record Section(String heading, int level, List<String> paragraphs) {}

  record Entry(int position, String text, List<String> identifiers, Optional<String> url) {
    static Entry of(Reference reference) {
      return new Entry(
          reference.position(),
          reference.raw(),
          reference.identifiers().stream().map(Object::toString).toList(),
          reference.url());
    }
  }

  private static Optional<String> publisherOf(EvidenceRecord source) {
    return switch (source) {
      case Publication publication -> publication.publisher();
      case Guidance guidance -> guidance.publisher();
      case SourceArticle article -> article.publisher();
      case TrialRegistration trial -> trial.sponsor();
    };
  }

  private static List<TextSection> sectionsOf(EvidenceRecord source) {
    return switch (source) {
      case Publication publication ->
          publication.abstractSections().stream()
              .map(it -> new TextSection(it.label(), 1, List.of(it.text())))
              .toList();
      case Guidance guidance -> guidance.sections();
      case SourceArticle article -> article.sections();
      case TrialRegistration trial ->
          List.of(new TextSection("Summary", 1, List.of(trial.summary())));
    };
  }
}
