package org.lucerna.index;

import java.util.Optional;
import java.util.OptionalInt;
import org.lucerna.model.AbstractSection;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.GeoPoint;
import org.lucerna.model.Guidance;
import org.lucerna.model.GuidanceStatus;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.LinkType;
import org.lucerna.model.MeshHeading;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.model.Provenance;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordHeader;
import org.lucerna.model.RecordKind;
import org.lucerna.model.Reference;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.StatedLink;
import org.lucerna.model.TextSection;
import org.lucerna.model.TrialIntervention;
import org.lucerna.model.TrialOutcome;
import org.lucerna.model.TrialRegistration;
import org.lucerna.model.TrialSite;
import org.lucerna.model.TrialStatus;

/** Reads records that {@link RecordOutput} wrote. */
final class RecordInput {
  private static final RecordKind[] KINDS = RecordKind.values();
  private static final IdentifierScheme[] SCHEMES = IdentifierScheme.values();
  private static final LinkType[] LINK_TYPES = LinkType.values();
  private static final GuidanceStatus[] GUIDANCE = GuidanceStatus.values();

  private final PackedInput in;

  RecordInput(PackedInput in) {
    this.in = in;
  }

  EvidenceRecord read() {
    RecordKind kind = in.constant(KINDS);
    RecordHeader header = header();
    return switch (kind) {
      case PUBLICATION -> publication(header);
      case TRIAL -> trial(header);
      case GUIDANCE -> guidance(header);
      case ARTICLE -> article(header);
    };
  }

  Identifier identifier() {
    return new Identifier(in.constant(SCHEMES), in.text());
  }

  Provenance provenance() {
    return new Provenance(in.text(), in.text(), in.text(), in.text());
  }

  private RecordHeader header() {
    return new RecordHeader(
        in.text(),
        in.list(this::identifier),
        in.list(this::identifier),
        in.text(),
        date(),
        date(),
        in.optionalText(),
        in.optionalText(),
        in.list(this::link),
        provenance());
  }

  private Publication publication(RecordHeader header) {
    return new Publication(
        header,
        in.optionalText(),
        in.list(this::name),
        in.optional(this::journal),
        in.list(this::abstractSection),
        in.list(this::abstractSection),
        in.list(this::section),
        in.texts(),
        in.list(this::heading),
        in.texts(),
        in.texts(),
        in.texts(),
        in.optionalText(),
        in.list(this::reference),
        date());
  }

  private TrialRegistration trial(RecordHeader header) {
    return new TrialRegistration(
        header,
        in.text(),
        in.optionalText(),
        in.text(),
        in.text(),
        status(),
        in.texts(),
        in.text(),
        in.text(),
        in.flag() ? OptionalInt.of(in.number()) : OptionalInt.empty(),
        in.optionalText(),
        in.texts(),
        in.list(this::intervention),
        in.list(this::outcome),
        in.text(),
        in.text(),
        in.texts(),
        in.list(this::heading),
        in.list(this::site),
        in.list(this::reference));
  }

  private Guidance guidance(RecordHeader header) {
    return new Guidance(
        header,
        in.optionalText(),
        in.text(),
        in.constant(GUIDANCE),
        in.text(),
        in.list(this::section),
        in.list(this::reference));
  }

  private SourceArticle article(RecordHeader header) {
    return new SourceArticle(
        header,
        in.optionalText(),
        in.list(this::name),
        in.list(this::name),
        date(),
        in.list(this::section),
        in.texts(),
        in.list(this::reference));
  }

  private StatedLink link() {
    return new StatedLink(in.constant(LINK_TYPES), identifier(), in.text());
  }

  private Optional<PartialDate> date() {
    return in.optional(() -> new PartialDate(in.number(), in.number(), in.number()));
  }

  private PersonName name() {
    return new PersonName(in.text(), in.text(), in.text(), in.flag());
  }

  private JournalIssue journal() {
    return new JournalIssue(
        in.text(),
        in.text(),
        in.optionalText(),
        in.optionalText(),
        in.optionalText(),
        in.optionalText());
  }

  private AbstractSection abstractSection() {
    return new AbstractSection(in.text(), in.text());
  }

  private TextSection section() {
    return new TextSection(in.text(), in.number(), in.texts());
  }

  private MeshHeading heading() {
    return new MeshHeading(in.text(), in.text(), in.flag(), in.texts());
  }

  private Reference reference() {
    return new Reference(in.number(), in.text(), in.list(this::identifier), in.optionalText());
  }

  private TrialStatus status() {
    return new TrialStatus(in.text(), date(), date(), date(), in.flag());
  }

  private TrialIntervention intervention() {
    return new TrialIntervention(in.text(), in.text(), in.text(), in.texts());
  }

  private TrialOutcome outcome() {
    return new TrialOutcome(in.flag(), in.text(), in.text(), in.text());
  }

  private TrialSite site() {
    return new TrialSite(in.text(), in.text(), in.text(), in.text(), in.optional(this::point));
  }

  private GeoPoint point() {
    return new GeoPoint(in.real(), in.real());
  }
}
