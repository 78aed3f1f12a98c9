package org.lucerna.citation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.IdentifierReading;
import org.lucerna.model.IdentifierScheme;

/** Settles what kind of work the fields found make, and what that kind calls its host. */
final class KindSettler {

  private static final List<String> NEWS =
      List.of(
          " news ",
          " the independent ",
          " washington post ",
          " times ",
          " guardian ",
          " telegraph ",
          " daily ",
          " bbc ",
          " mail online ",
          " le monde ",
          " le figaro ",
          " el país ",
          " spiegel ",
          " süddeutsche zeitung ",
          " corriere ",
          " reuters ");

  private static final Pattern SERVER =
      Pattern.compile("(?i)rxiv|research square|preprint|ssrn|authorea");

  /** "bioRxiv 2018.01.02.123456; published in J Invent Med". */
  private static final Pattern PUBLISHED_IN =
      Pattern.compile("(?i)((?:bio|med|ar|chem)?rxiv\\b.*?)[;,.] published (?:in|as):? (.+)");

  private final JournalNames journals;
  private final Prepared prepared;
  private final CitationDraft draft;

  KindSettler(JournalNames journals, Prepared prepared, CitationDraft draft) {
    this.journals = journals;
    this.prepared = prepared;
    this.draft = draft;
  }

  /** What the fields found say of the kind of work, and what that kind calls its host. */
  void settle(HeadDate headDate) {
    part();
    publishedPreprint();
    boolean indexed = prepared.identifiers().stream().anyMatch(KindSettler::isArticleNumber);
    boolean dayGiven = headDate.date().map(d -> d.month() > 0).orElse(false);
    boolean loose = draft.type() == CitationType.BOOK || draft.type() == CitationType.UNKNOWN;
    if (indexed && loose && hasHost()) {
      draft.retype(CitationType.JOURNAL_ARTICLE);
    } else if (dayGiven && loose && !draft.has(CitationField.PLACE)) {
      draft.retype(CitationType.WEB_PAGE);
    }
    boolean hosted =
        draft.type() == CitationType.WEB_PAGE || draft.type() == CitationType.JOURNAL_ARTICLE;
    boolean loosely = draft.type() == CitationType.UNKNOWN && dayGivenIn(draft);
    boolean bound = draft.type() == CitationType.BOOK && hasHost();
    if ((hosted || loosely || bound) && isNews()) {
      draft.retype(CitationType.NEWS);
    }
    container(hosted);
    ownContainer();
    nameAlone();
  }

  /** "StatPearls, Treasure Island (FL)" of a chapter, "WebMD, WebMD": the name alone. */
  private void nameAlone() {
    String container = draft.text(CitationField.CONTAINER_TITLE);
    int comma = container.indexOf(", ");
    String rest = comma > 0 ? container.substring(comma + 2) : "";
    int bracket = rest.indexOf(" (");
    String place = bracket > 0 ? rest.substring(0, bracket) : rest;
    boolean twice = comma > 0 && container.startsWith(rest) && rest.length() == comma;
    boolean placed =
        comma > 0
            && draft.type() == CitationType.CHAPTER
            && draft.has(CitationField.PUBLISHER)
            && !draft.has(CitationField.PLACE)
            && (Places.contains(rest) || Places.contains(place));
    if (twice || placed) {
      draft.shorten(CitationField.CONTAINER_TITLE, comma);
    }
    if (placed) {
      draft.put(CitationField.PLACE, rest, 0.8);
    }
  }

  /**
   * "J Invent Med. 2019;5(2):10-19. Preprint at bioRxiv 2018": the server is only told of as well.
   */
  private void publishedPreprint() {
    if (draft.type() != CitationType.PREPRINT) {
      return;
    }
    String container = draft.text(CitationField.CONTAINER_TITLE);
    Matcher published = PUBLISHED_IN.matcher(container);
    if (published.matches()) {
      draft.drop(CitationField.CONTAINER_TITLE);
      draft.put(CitationField.CONTAINER_TITLE, published.group(2), 0.8);
      draft.put(CitationField.NOTE, published.group(1), 0.6);
    }
    boolean server = SERVER.matcher(draft.text(CitationField.CONTAINER_TITLE)).find();
    boolean placed = draft.has(CitationField.VOLUME) && draft.has(CitationField.PAGES);
    if (placed && !server && draft.has(CitationField.CONTAINER_TITLE)) {
      draft.retype(CitationType.JOURNAL_ARTICLE);
      draft.drop(CitationField.GENRE);
    }
  }

  /** A chapter without a book's marks is a journal's article, or a page. */
  private void part() {
    boolean alone =
        draft.type() == CitationType.CHAPTER
            && !draft.has(CitationField.PUBLISHER)
            && !draft.hasEditors();
    if (alone && journals.contains(draft.text(CitationField.CONTAINER_TITLE))) {
      draft.retype(CitationType.JOURNAL_ARTICLE);
    } else if (alone && prepared.internet()) {
      draft.retype(CitationType.WEB_PAGE);
    }
  }

  /** Whether there is a publisher that may as well be what holds the work. */
  private boolean hasHost() {
    return draft.has(CitationField.PUBLISHER)
        && !draft.has(CitationField.PLACE)
        && (!draft.has(CitationField.EDITION) || draft.type() == CitationType.WEB_PAGE);
  }

  /** Calls the host a container where the kind of work has one. */
  private void container(boolean hosted) {
    if (!hasHost() || draft.has(CitationField.CONTAINER_TITLE)) {
      return;
    }
    String publisher = draft.text(CitationField.PUBLISHER);
    boolean unsigned = !draft.has(CitationField.AUTHORS) && !draft.hasEditors() && isLooseHost();
    boolean news =
        draft.type() == CitationType.NEWS || draft.type() == CitationType.TRIAL_REGISTRATION;
    boolean own = isOwn(publisher, draft.bodies());
    boolean site = publisher.indexOf(' ') < 0 && publisher.indexOf('.') > 0;
    if (unsigned || site || KnownSites.contains(publisher)) {
      draft.move(CitationField.PUBLISHER, CitationField.CONTAINER_TITLE);
      draft.retype(draft.type() == CitationType.BOOK ? CitationType.UNKNOWN : draft.type());
    } else if ((hosted || news) && !own) {
      draft.move(CitationField.PUBLISHER, CitationField.CONTAINER_TITLE);
    }
  }

  /** "Haute Autorité de Santé. Title. HAS.": who wrote it is not what holds it. */
  private void ownContainer() {
    if (isOwn(draft.text(CitationField.CONTAINER_TITLE), draft.bodies())
        && !draft.has(CitationField.PUBLISHER)) {
      draft.move(CitationField.CONTAINER_TITLE, CitationField.PUBLISHER);
    }
  }

  /** Whether a host is the author again: in the same words, without its country, as its acronym. */
  static boolean isOwn(String host, String bodies) {
    return !host.isEmpty()
        && !bodies.isEmpty()
        && ((bodies + ",").startsWith(host + ",")
            || spells(host, bodies)
            || (bodies.length() > 2 && bodies.equals(initials(host))));
  }

  /** "NHS" of "National Health Service". */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /**
   * Whether capitals alone are the first letters of words of a body: "NHSBT" of "NHS Blood ...".
   */
  static boolean spells(String acronym, String body) {
    int at = 0;
    for (int i = 0; i < acronym.length(); i++) {
      char c = acronym.charAt(i);
      at = Character.isUpperCase(c) ? body.indexOf(c, at) + 1 : 0;
      if (at == 0) {
        return false;
      }
    }
    return acronym.length() > 1;
  }

  /** Of a work that nobody signed, its maker holds it; a book's publishing house does not. */
  private boolean isLooseHost() {
    boolean told = draft.text(CitationField.TITLE).startsWith("Personal communication");
    return !told
        && switch (draft.type()) {
          case BOOK -> PublisherWords.isBody(draft.text(CitationField.PUBLISHER));
          case UNKNOWN, GUIDELINE, LEAFLET, DRUG_LABEL, PRESS_RELEASE -> true;
          default -> false;
        };
  }

  private static boolean dayGivenIn(CitationDraft draft) {
    return draft.has(CitationField.PUBLISHER) || draft.has(CitationField.CONTAINER_TITLE);
  }

  /** A daily's or agency's piece: dated, without volume or pages. */
  private boolean isNews() {
    String name =
        draft.text(CitationField.CONTAINER_TITLE) + " " + draft.text(CitationField.PUBLISHER);
    return !draft.has(CitationField.VOLUME) && isDaily(name + " " + draft.bodies());
  }

  /** Whether the words name a daily or an agency. */
  boolean isDaily(String name) {
    String host = " " + name.toLowerCase(Locale.ROOT) + " ";
    return !host.contains("medical news")
        && !host.contains(" books ")
        && !host.contains(" university press ")
        && NEWS.stream().anyMatch(host::contains);
  }

  private static boolean isArticleNumber(IdentifierMention mention) {
    return mention.reading() instanceof IdentifierReading.Valid valid
        && (valid.identifier().scheme() == IdentifierScheme.PMID
            || valid.identifier().scheme() == IdentifierScheme.PMCID);
  }
}
