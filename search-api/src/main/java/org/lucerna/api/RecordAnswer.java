package org.lucerna.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.lucerna.model.AnnotatedRecord;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.PartialDate;
import org.lucerna.model.RecordPart;
import org.lucerna.model.RecordParts;
import org.lucerna.model.Reference;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TrialRegistration;
import org.lucerna.query.WorkDetail;

/**
 * The answer of {@code GET /api/v1/records/{id}}: the work and the text of its fullest source.
 *
 * @param text every part that is searched and tagged, in order; mentions point into it by index
 * @param designSource what the study design was decided from
 * @param verified when a trial's status was last verified
 */
public record RecordAnswer(
    @JsonUnwrapped WorkAnswer work,
    String designSource,
    Optional<String> published,
    Optional<String> updated,
    Optional<String> language,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> verified,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> reviewed,
    List<Part> text,
    List<Entry> references) {

  public record Part(String role, String heading, String text) {}

  public record Entry(int position, String text, List<String> identifiers, Optional<String> url) {}

  public static RecordAnswer of(WorkDetail work) {
    AnnotatedRecord fullest = work.fullest();
    EvidenceRecord source = fullest.source();
    return new RecordAnswer(
        WorkAnswer.of(work.summary()),
        fullest.designSource(),
        source.header().published().map(PartialDate::toString),
        source.header().updated().map(PartialDate::toString),
        source.header().language(),
        source instanceof TrialRegistration trial
            ? trial.status().verified().map(PartialDate::toString)
            : Optional.empty(),
        source instanceof SourceArticle article
            ? article.reviewed().map(PartialDate::toString)
            : Optional.empty(),
        RecordParts.of(source).stream().map(RecordAnswer::part).toList(),
        References.of(source).stream().map(RecordAnswer::entry).toList());
  }

  private static Part part(RecordPart part) {
    return new Part(MentionAnswer.role(part.role()), part.heading(), part.text());
  }

  private static Entry entry(Reference reference) {
    return new Entry(
        reference.position(),
        reference.raw(),
        reference.identifiers().stream().map(Object::toString).toList(),
        reference.url());
  }
}
