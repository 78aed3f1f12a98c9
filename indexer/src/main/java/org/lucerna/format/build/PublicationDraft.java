package org.lucerna.format.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lucerna.citation.IdentifierScanner;
import org.lucerna.model.AbstractSection;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.MeshHeading;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;
import org.lucerna.model.Reference;
import org.lucerna.model.TextSection;
import org.lucerna.source.SourceFile;

/** A publication as far as a reader has come. */
public final class PublicationDraft {
  private static final String RETRACTED = "Retracted Publication";
  private static final Pattern RETRACTED_TYPE =
      Pattern.compile("(?i)retracted(?: (?:article|paper|publication))?");

  /**
   * Web of Science: {@code A title (Retracted article. See vol. 9, pg 1, 2020)}; Springer: {@code
   * RETRACTED ARTICLE: A title}.
   */
  private static final Pattern RETRACTED_TITLE =
      Pattern.compile(
          "(?i)[(\\[]retracted (?:article|paper|publication)\\b[^()\\[\\]]{0,200}[)\\]]\\.?$"
              + "|^\\[?retracted (?:article|paper|publication)\\b\\]?\\s?:");

  public final HeaderDraft header = new HeaderDraft();
  private Optional<String> vernacularTitle = Optional.empty();
  private Optional<PartialDate> online = Optional.empty();
  private final List<PersonName> authors = new ArrayList<>();
  private String journal = "";
  private String abbreviation = "";
  private Optional<String> issn = Optional.empty();
  private Optional<String> volume = Optional.empty();
  private Optional<String> issue = Optional.empty();
  private Optional<String> pages = Optional.empty();
  private final List<AbstractSection> abstractSections = new ArrayList<>();
  private final List<AbstractSection> otherAbstracts = new ArrayList<>();
  private final List<TextSection> body = new ArrayList<>();
  private final Set<String> types = new LinkedHashSet<>();
  private final List<MeshHeading> mesh = new ArrayList<>();
  private final Set<String> keywords = new LinkedHashSet<>();
  private final Set<String> substances = new LinkedHashSet<>();
  private final Set<String> affiliations = new LinkedHashSet<>();
  private Optional<String> publisher = Optional.empty();
  private final List<Reference> references = new ArrayList<>();

  public PublicationDraft vernacularTitle(String text) {
    vernacularTitle = text(vernacularTitle, text);
    return this;
  }

  /** When it came out online; its date where no issue has one. */
  public PublicationDraft online(Optional<PartialDate> date) {
    header.published(date);
    online = online.or(() -> date);
    return this;
  }

  public PublicationDraft author(PersonName name) {
    if (!name.family().isBlank()) {
      authors.add(name);
    }
    return this;
  }

  public boolean hasAuthors() {
    return !authors.isEmpty();
  }

  public PublicationDraft journal(String title) {
    journal = journal.isEmpty() ? title.strip() : journal;
    return this;
  }

  public PublicationDraft abbreviation(String text) {
    abbreviation = abbreviation.isEmpty() ? text.strip() : abbreviation;
    return this;
  }

  /** What a person or a database noted: trials' numbers in it are mentioned, nothing is its own. */
  public PublicationDraft note(String text) {
    if (!text.isBlank()) {
      IdentifierScanner.identifiers(text).stream()
          .filter(found -> found.scheme().registersTrials())
          .forEach(header::mentioned);
    }
    return this;
  }

  /** The journal's; it is the article's to mention only. */
  public PublicationDraft issn(String text) {
    IdentifierScheme.ISSN
        .parse(text)
        .ifPresent(
            found -> {
              issn = text(issn, found.value());
              header.mentioned(found);
            });
    return this;
  }

  public PublicationDraft volume(String text) {
    volume = text(volume, text);
    return this;
  }

  public PublicationDraft issue(String text) {
    issue = text(issue, text);
    return this;
  }

  public PublicationDraft pages(String text) {
    pages = text(pages, text);
    return this;
  }

  /** First and last page; either may be empty. */
  public PublicationDraft pages(String first, String last) {
    return pages(last.isBlank() || last.equals(first) ? first : first + '-' + last);
  }

  public PublicationDraft abstractSection(String label, String text) {
    if (!text.isBlank()) {
      abstractSections.add(new AbstractSection(label.strip(), text.strip()));
    }
    return this;
  }

  public boolean hasAbstract() {
    return !abstractSections.isEmpty();
  }

  public PublicationDraft otherAbstract(String label, String text) {
    if (!text.isBlank()) {
      otherAbstracts.add(new AbstractSection(label.strip(), text.strip()));
    }
    return this;
  }

  public PublicationDraft section(TextSection section) {
    body.add(section);
    return this;
  }

  /** {@code Retracted}, as Scopus calls it, is kept under MEDLINE's name. */
  public PublicationDraft type(String text) {
    return add(types, RETRACTED_TYPE.matcher(text.strip()).matches() ? RETRACTED : text);
  }

  public PublicationDraft mesh(MeshHeading heading) {
    if (!heading.name().isBlank()) {
      mesh.add(heading);
    }
    return this;
  }

  public PublicationDraft keyword(String text) {
    return add(keywords, text);
  }

  public PublicationDraft substance(String text) {
    return add(substances, text);
  }

  public PublicationDraft affiliation(String text) {
    return add(affiliations, text);
  }

  public PublicationDraft publisher(String text) {
    publisher = text(publisher, text);
    return this;
  }

  public PublicationDraft reference(Reference reference) {
    references.add(reference);
    return this;
  }

  public int referenceCount() {
    return references.size();
  }

  /** Whether there is anything a person could tell the work by. */
  public boolean isEmpty() {
    return header.title().isEmpty()
        && vernacularTitle.isEmpty()
        && !header.hasOwn()
        && authors.isEmpty()
        && abstractSections.isEmpty();
  }

  /**
   * The same as a trial, where it is a page of a register that a reference manager saved: no number
   * of a publication, no place in a journal, and the address of one registration.
   */
  Optional<TrialDraft> registration() {
    if (header.hasOwn() || volume.isPresent() || pages.isPresent()) {
      return Optional.empty();
    }
    return header.url().flatMap(RegisterPages::numberOf).map(this::asTrial);
  }

  private TrialDraft asTrial(Identifier number) {
    TrialDraft trial = new TrialDraft(header);
    header.own(number);
    trial.summary =
        abstractSections.stream().map(AbstractSection::text).collect(Collectors.joining("\n"));
    keywords.forEach(trial::keyword);
    trial.sponsor = authors.size() == 1 ? authors.getFirst().display() : "";
    return trial;
  }

  public Publication build(SourceFile file, String position, String format) {
    vernacularTitle.ifPresent(header::title);
    if (RETRACTED_TITLE.matcher(header.title()).find()) {
      types.add(RETRACTED);
    }
    boolean placed = !journal.isEmpty() || !abbreviation.isEmpty() || volume.isPresent();
    return new Publication(
        header.build(file, position, format),
        vernacularTitle,
        authors,
        placed || pages.isPresent() ? Optional.of(issueOf()) : Optional.empty(),
        abstractSections,
        otherAbstracts,
        body,
        List.copyOf(types),
        mesh,
        List.copyOf(keywords),
        List.copyOf(substances),
        List.copyOf(affiliations),
        publisher,
        references,
        online);
  }

  private JournalIssue issueOf() {
    String title = journal.isEmpty() ? abbreviation : journal;
    return new JournalIssue(title, abbreviation, issn, volume, issue, pages);
  }

  private PublicationDraft add(Set<String> set, String text) {
    if (!text.isBlank()) {
      set.add(text.strip());
    }
    return this;
  }

  private static Optional<String> text(Optional<String> known, String text) {
    return known.isPresent() || text.isBlank() ? known : Optional.of(text.strip());
  }
}
