package org.lucerna.format.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;
import org.lucerna.model.PartialDate;
import org.lucerna.model.Provenance;
import org.lucerna.model.RecordHeader;
import org.lucerna.model.StatedLink;
import org.lucerna.source.SourceFile;

/** What every kind of record has, as far as a reader has come. */
public final class HeaderDraft {
  static final String NO_TITLE = RecordHeader.NO_TITLE;

  /** What PubMed has in the place of a title that nobody translated or transcribed yet. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?i)\\[(?:Not Available|In Process Citation|title not available)\\.?]\\.?");

  private String title = "";
  private final Set<Identifier> own = new LinkedHashSet<>();
  private final Set<Identifier> mentioned = new LinkedHashSet<>();
  private final List<StatedLink> links = new ArrayList<>();
  private Optional<PartialDate> published = Optional.empty();
  private Optional<PartialDate> updated = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<String> language = Optional.empty();
  private String localId = "";

  /** The first title that is not blank stays. */
  public HeaderDraft title(String text) {
    String words = text.strip();
    if (title.isEmpty() && !PLACEHOLDER.matcher(words).matches()) {
      title = words;
    }
    return this;
  }

  public String title() {
    return title;
  }

  /** Two values of one scheme are never both a record's own: the first stays, others are named. */
  public HeaderDraft own(Identifier identifier) {
    boolean taken = own.stream().anyMatch(known -> known.scheme() == identifier.scheme());
    (taken ? mentioned : own).add(identifier);
    return this;
  }

  /**
   * A number that the source itself gave up for another of the same scheme, such as an obsolete
   * registration: it leads here too, and never names the record.
   */
  public HeaderDraft alias(IdentifierScheme scheme, String text) {
    scheme.parse(text).filter(each -> own(scheme).isPresent()).ifPresent(own::add);
    return this;
  }

  public HeaderDraft own(IdentifierScheme scheme, String text) {
    (scheme == IdentifierScheme.DOI ? Ids.doi(text) : scheme.parse(text)).ifPresent(this::own);
    return this;
  }

  public boolean hasOwn() {
    return !own.isEmpty();
  }

  public Optional<Identifier> own(IdentifierScheme scheme) {
    return own.stream().filter(known -> known.scheme() == scheme).findFirst();
  }

  public HeaderDraft mentioned(Identifier identifier) {
    mentioned.add(identifier);
    return this;
  }

  public HeaderDraft mentioned(IdentifierScheme scheme, String text) {
    scheme.parse(text).ifPresent(mentioned::add);
    return this;
  }

  /**
   * @param source the field that states the link
   */
  public HeaderDraft link(LinkType type, Identifier target, String source) {
    links.add(new StatedLink(type, target, source));
    return this;
  }

  /** The first date stays. */
  public HeaderDraft published(Optional<PartialDate> date) {
    published = published.or(() -> date);
    return this;
  }

  public Optional<PartialDate> published() {
    return published;
  }

  /** The latest date stays. */
  public HeaderDraft updated(Optional<PartialDate> date) {
    if (date.isPresent() && (updated.isEmpty() || date.get().compareTo(updated.get()) > 0)) {
      updated = date;
    }
    return this;
  }

  public HeaderDraft url(String text) {
    if (url.isEmpty() && !text.isBlank()) {
      url = Optional.of(text.strip());
    }
    return this;
  }

  /** The work's own address, which may be a DOI's or a PubMed page's. */
  public HeaderDraft address(String text) {
    Ids.doiOf(text).or(() -> Ids.pmidOf(text)).ifPresent(this::own);
    return url(text);
  }

  public Optional<String> url() {
    return url;
  }

  public HeaderDraft language(String code) {
    if (language.isEmpty() && !code.isBlank()) {
      language = Optional.of(code.strip());
    }
    return this;
  }

  public HeaderDraft localId(String id) {
    localId = id;
    return this;
  }

  /**
   * @param position place in the file, unique within it
   * @param format name of the source format
   */
  public RecordHeader build(SourceFile file, String position, String format) {
    mentioned.removeAll(own);
    String id =
        localId.isEmpty() && own.isEmpty() ? Slug.of(file.path() + '#' + position) : localId;
    Identifier strongest = own.stream().min(Comparator.comparing(Identifier::scheme)).orElse(null);
    Optional<String> address =
        url.isPresent() || strongest == null || strongest.scheme() == IdentifierScheme.DOC
            ? url
            : Optional.of(strongest.scheme().url(strongest.value()));
    return new RecordHeader(
        title.isBlank() ? NO_TITLE : title,
        List.copyOf(own),
        List.copyOf(mentioned),
        id,
        published,
        updated,
        address,
        language,
        links.stream().distinct().toList(),
        new Provenance(file.path(), position, file.digest(), format));
  }
}
