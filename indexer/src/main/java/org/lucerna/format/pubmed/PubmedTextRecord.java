package org.lucerna.format.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.PersonName;

/** One record of PubMed's Summary or Abstract text. */
final class PubmedTextRecord {
  private static final Pattern PMID = Pattern.compile("(?<![A-Za-z])PMID:\\s*(\\d{1,8})");
  private static final Pattern PMCID = Pattern.compile("(?<![A-Za-z])PMCID:\\s*(PMC\\d{1,8})");
  private static final Pattern DOI =
      Pattern.compile("(?<![A-Za-z])doi:\\s*(10\\.\\S+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SOURCE =
      Pattern.compile(
          "([^.?!]{2,200})\\.\\s+((?:19|20)\\d{2}[^;:.]{0,40})"
              + "(?:;\\s*([^(:;.]*)(?:\\(([^)]*)\\))?)?(?::\\s*([^;\\s]{1,60}?))?(?:; [^.]{1,60})?"
              + "\\.(?=\\s|$)");

  /** A chapter or a book: {@code 2023 Jul 3. In: Title [Internet]. Place: Publisher; 2023 Jan-.} */
  private static final Pattern IN_BOOK =
      Pattern.compile(
          "(?:^|\\.\\s+(?:((?:19|20)\\d{2}[^.:;]{0,20})\\.\\s+)?)In: (.{2,250}?)\\.\\s");

  /** PubMed until 2016 had the numbers in the last paragraph, and addresses without a heading. */
  private static final Pattern NUMBERS =
      Pattern.compile("\\s(?:DOI: 10\\.\\S+\\s+)?(?:PMCID: PMC\\d+\\s+)?PMID: \\d+\\s.{0,60}$");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)\\b(?:department|dept|university|hospital|institute|school|clinic|division|cent(?:er|re)"
              + "|college|faculty|laborator(?:y|ies))\\b");
  private static final int LONGEST_ADDRESS = 500;
  private static final int LONGEST_BODY = 150;
  private static final Pattern NAMED =
      Pattern.compile("(?:(?:[\\p{Lu}\\d][^\\s.:?]{0,40}|of|for|the|on|and|in|&)(?: |$)){2,20}");

  /** Marks of addresses and notes behind an author's name. */
  private static final Pattern MARKS = Pattern.compile("\\((?:\\d{1,4}|[#*†‡§¶])\\)");

  private static final Pattern NO_ABSTRACT =
      Pattern.compile(
          "(?:Author information|Comment (?:in|on)|Erratum in|Copyright|©|DOI:|PMID:|PMCID:|"
              + "Conflict of interest|\\[Article in|\\[No authors listed|Collaborators"
              + "|Update (?:in|of)|Republished"
              + "|Publisher:|Free ).*",
          Pattern.DOTALL);

  private PubmedTextRecord() {}

  static PublicationDraft draft(List<String> lines) {
    PublicationDraft draft = new PublicationDraft();
    List<TextParagraph> all = TextParagraph.of(lines);
    if (all.size() == 1) {
      String summary = all.getFirst().text();
      all = TextParagraph.ofSummary(summary, endOfSource(summary));
    }
    all.forEach(each -> each.link(draft));
    List<String> paragraphs =
        all.stream().filter(each -> each.refType().isEmpty()).map(TextParagraph::text).toList();
    String text = String.join(" ", paragraphs);
    lastOf(PMID, text).forEach(pmid -> Ids.pmid(pmid).ifPresent(draft.header::own));
    lastOf(PMCID, text).forEach(pmc -> draft.header.own(IdentifierScheme.PMCID, pmc));
    Matcher doi = DOI.matcher(text);
    if (doi.find()) {
      draft.header.own(IdentifierScheme.DOI, doi.group(1));
    }
    if (paragraphs.size() == 1) {
      summary(paragraphs.getFirst(), draft);
    } else if (!paragraphs.isEmpty()) {
      abstractText(paragraphs, draft);
    }
    return draft;
  }

  /** Whether a journal, a year and a place in it are named. */
  static boolean hasSource(String text) {
    return endOfSource(text) < text.length();
  }

  private static int endOfSource(String text) {
    Matcher book = IN_BOOK.matcher(text);
    Matcher source = SOURCE.matcher(text);
    if (book.find() && book.start() > 0) {
      return book.end();
    }
    return source.find() ? source.end() : text.length();
  }

  /** {@code Authors. Title. Journal. 2019 Sep;573(7772):15. doi: ...}. */
  private static void summary(String text, PublicationDraft draft) {
    Matcher book = IN_BOOK.matcher(text);
    Matcher source = SOURCE.matcher(text);
    int end = text.length();
    if (book.find() && book.start() > 0) {
      end = book.start() + 1;
      book(book, draft);
    } else if (source.find()) {
      end = source.start();
      source(source, draft);
    }
    String before = text.substring(0, end).strip().replaceFirst("^\\[No authors listed]\\. ", "");
    int stop = before.indexOf(". ");
    boolean authors =
        stop > 0
            && (names(before.substring(0, stop), draft) || body(before.substring(0, stop), draft));
    draft.header.title(authors ? before.substring(stop + 2) : before);
  }

  /** {@code Puijk RS, Ruarus AH; COLLISION Trial Group}: bodies come after a semicolon. */
  private static boolean names(String text, PublicationDraft draft) {
    String[] parts = text.split("; ");
    List<String> persons = List.of(parts[0].split(", "));
    if (!persons.stream().allMatch(PubmedTextRecord::isName)) {
      return false;
    }
    persons.stream()
        .filter(name -> !name.equals("et al"))
        .forEach(name -> draft.author(Names.of(name)));
    for (int i = 1; i < parts.length; i++) {
      draft.author(PersonName.group(parts[i]));
    }
    return true;
  }

  /** {@code COLLISION Trial Group}: a body that signs alone, its name in capitals throughout. */
  private static boolean body(String text, PublicationDraft draft) {
    boolean name =
        text.length() <= LONGEST_BODY
            && NAMED.matcher(text).matches()
            && Names.of(text).collective()
            && text.indexOf(' ') > 0;
    if (name) {
      draft.author(PersonName.group(text));
    }
    return name;
  }

  private static void book(Matcher book, PublicationDraft draft) {
    draft.journal(book.group(2));
    String date = group(book, 1);
    draft.header.published(Dates.parse(date));
  }

  private static boolean isName(String text) {
    return text.matches("et al|[\\p{L}'’ -]{2,40} \\p{Lu}{1,4}(?: (?:Jr|Sr|2nd|3rd))?");
  }

  private static void abstractText(List<String> paragraphs, PublicationDraft draft) {
    Matcher book = IN_BOOK.matcher(paragraphs.getFirst());
    Matcher source = SOURCE.matcher(paragraphs.getFirst());
    if (book.lookingAt()) {
      book(book, draft);
      String rest = paragraphs.getFirst().substring(book.end());
      draft.header.published(Dates.parse(rest.replaceFirst("^.*[–-]\\.\\s+", "")));
    } else if (source.find()) {
      source(source, draft);
    }
    int next = 1;
    draft.header.title(paragraphs.get(next));
    next++;
    while (next < paragraphs.size() && NO_ABSTRACT.matcher(paragraphs.get(next)).matches()) {
      next++;
    }
    if (next < paragraphs.size()) {
      authors(paragraphs.get(next), draft);
      next += draft.hasAuthors() ? 1 : 0;
    }
    boolean old = String.join(" ", paragraphs).contains("[PubMed - ");
    for (int i = next; i < paragraphs.size(); i++) {
      String paragraph = NUMBERS.matcher(paragraphs.get(i)).replaceFirst("");
      if (old && i == next && isAddress(paragraph)) {
        draft.affiliation(paragraph);
      } else if (paragraph.startsWith("Author information")) {
        draft.affiliation(paragraph.replaceFirst("^Author information:\\s*", ""));
      } else if (!NO_ABSTRACT.matcher(paragraph).matches()) {
        StructuredText.split(paragraph)
            .forEach(part -> draft.abstractSection(part.label(), part.text()));
      }
    }
  }

  private static boolean isAddress(String paragraph) {
    return paragraph.length() < LONGEST_ADDRESS
        && paragraph.indexOf(", ") > 0
        && ADDRESS.matcher(paragraph).find();
  }

  /** {@code Khoury DS(#)(1), Cromer D(1); A Group; Another.}: bodies after the first semicolon. */
  private static void authors(String paragraph, PublicationDraft draft) {
    List<String> parts =
        List.of(MARKS.matcher(paragraph).replaceAll("").replaceFirst("\\.$", "").split(";\\s*"));
    List<String> names = List.of(parts.getFirst().split(",\\s*"));
    if (names.stream().filter(PubmedTextRecord::isName).count() * 2 > names.size()) {
      names.forEach(name -> draft.author(Names.of(name.strip())));
      for (String more : parts.subList(1, parts.size())) {
        List<String> persons = List.of(more.split(",\\s*"));
        if (persons.stream().allMatch(PubmedTextRecord::isName)) {
          persons.forEach(name -> draft.author(Names.of(name)));
        } else {
          draft.author(PersonName.group(more.strip()));
        }
      }
    } else if (paragraph.endsWith(".")) {
      parts.forEach(part -> body(part.strip(), draft));
    }
  }

  private static void source(Matcher source, PublicationDraft draft) {
    draft.journal(source.group(1).strip());
    draft.header.published(Dates.parse(source.group(2)));
    draft.volume(group(source, 3));
    draft.issue(group(source, 4));
    draft.pages(group(source, 5));
  }

  private static String group(Matcher matcher, int group) {
    String text = matcher.group(group);
    return text == null ? "" : text;
  }

  private static List<String> lastOf(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found.isEmpty() ? found : found.subList(found.size() - 1, found.size());
  }
}
