package org.lucerna.search.strategy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lucerna.analysis.Words;
import org.lucerna.model.Identifier;
import org.lucerna.model.MeshHeading;
import org.lucerna.model.PartRole;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordPart;
import org.lucerna.model.RecordParts;
import org.lucerna.query.QueryExpression;

/**
 * Says of one paper whether a query finds it, by looking at the paper. Shares the analysis of words
 * with the index, and nothing else.
 */
final class NaiveEvaluator {
  private static final Set<PartRole> PROSE = Set.of(PartRole.TITLE, PartRole.ABSTRACT);
  private static final Set<PartRole> ANYWHERE =
      Set.of(PartRole.TITLE, PartRole.ABSTRACT, PartRole.KEYWORD, PartRole.MESH);
  private static final Map<String, String> LANGUAGES =
      Map.of("english", "eng", "french", "fre", "german", "ger");

  private final Publication paper;
  private final Map<String, List<String>> below;

  /**
   * @param below lower-case MeSH headings, each with itself and all below it
   */
  NaiveEvaluator(Publication paper, Map<String, List<String>> below) {
    this.paper = paper;
    this.below = below;
  }

  boolean finds(QueryExpression query) {
    return switch (query) {
      case QueryExpression.Plain plain -> plain.parts().stream().allMatch(this::finds);
      case QueryExpression.And and -> and.parts().stream().allMatch(this::finds);
      case QueryExpression.Or or -> or.parts().stream().anyMatch(this::finds);
      case QueryExpression.Not not -> !finds(not.part());
      case QueryExpression.Range range -> isBetween(range.from(), range.to());
      case QueryExpression.Text text -> finds(text);
    };
  }

  private boolean finds(QueryExpression.Text text) {
    String words = text.words().strip();
    String lower = words.toLowerCase(Locale.ROOT);
    return switch (text.field()) {
      case UNTAGGED, ALL, TEXT_WORD ->
          holds(ANYWHERE, text) || anyAuthor(name -> has(name.display(), words));
      case TITLE -> holds(Set.of(PartRole.TITLE), text);
      case TITLE_ABSTRACT -> holds(PROSE, text);
      case AUTHOR -> anyAuthor(name -> isNamed(name, text));
      case FIRST_AUTHOR -> !paper.authors().isEmpty() && isNamed(paper.authors().getFirst(), text);
      case AFFILIATION -> paper.affiliations().stream().anyMatch(each -> has(each, words));
      case JOURNAL -> paper.journal().stream().anyMatch(each -> has(each.title(), words));
      case VOLUME ->
          paper.journal().flatMap(each -> each.volume()).stream().anyMatch(words::equals);
      case ISSUE -> paper.journal().flatMap(each -> each.issue()).stream().anyMatch(words::equals);
      case PAGES ->
          paper.journal().flatMap(each -> each.pages()).stream()
              .anyMatch(each -> fits(each, words));
      case MESH -> headings(false).anyMatch(each -> isBelow(each, lower));
      case MESH_ALONE -> headings(false).anyMatch(each -> fits(each, lower));
      case MAJOR_MESH -> headings(true).anyMatch(each -> isBelow(each, lower));
      case MAJOR_MESH_ALONE -> headings(true).anyMatch(each -> fits(each, lower));
      case SUBHEADING -> paper.mesh().stream().anyMatch(each -> each.qualifiers().contains(lower));
      case SUBSTANCE -> anyFits(paper.substances(), lower);
      case PUBLICATION_TYPE -> anyFits(paper.publicationTypes(), lower);
      case LANGUAGE ->
          paper.header().language().stream().anyMatch(LANGUAGES.getOrDefault(lower, lower)::equals);
      case DATE -> isBetween(words, words);
      case PMID -> identifiers().anyMatch(("pmid:" + words)::equals);
      case PMCID -> identifiers().anyMatch(("pmcid:" + words)::equals);
      case DOI -> identifiers().anyMatch(("doi:" + lower)::equals);
      case SECONDARY_ID ->
          paper.header().mentioned().stream()
              .anyMatch(each -> each.value().equals(words.substring(words.lastIndexOf('/') + 1)));
      case HAS -> !paper.abstractSections().isEmpty();
      case ID, CITES -> throw new AssertionError("no strategy asks for " + text.field());
    };
  }

  private Stream<String> identifiers() {
    return paper.header().identifiers().stream().map(Identifier::toString);
  }

  private boolean holds(Set<PartRole> roles, QueryExpression.Text text) {
    return RecordParts.of(paper).stream()
        .filter(part -> roles.contains(part.role()))
        .map(RecordPart::text)
        .anyMatch(part -> has(part, text));
  }

  private static boolean has(String part, QueryExpression.Text text) {
    if (text.apart() >= 0) {
      return isNear(terms(part), terms(text.words()), text.apart());
    }
    if (text.words().endsWith("*")) {
      return hasBeginning(part.toLowerCase(Locale.ROOT), text.words());
    }
    return has(part, text.words());
  }

  /** Words as written: each but the last whole, the last one cut short. */
  private static boolean hasBeginning(String part, String pattern) {
    String[] wanted = pattern.toLowerCase(Locale.ROOT).replace("*", "").split(" ");
    List<String> words = Arrays.asList(part.split("[^\\p{L}\\p{N}]+"));
    for (int at = 0; at + wanted.length <= words.size(); at++) {
      int last = wanted.length - 1;
      boolean fits = words.get(at + last).startsWith(wanted[last]);
      for (int i = 0; i < last; i++) {
        fits &= terms(words.get(at + i)).equals(terms(wanted[i]));
      }
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private static List<String> terms(String text) {
    return Words.prose(text).stream().map(token -> token.term()).toList();
  }

  private static boolean has(String part, String phrase) {
    List<String> terms = terms(phrase);
    return !terms.isEmpty() && Collections.indexOfSubList(terms(part), terms) >= 0;
  }

  /** Some stretch holds every word and at most so many others. */
  private static boolean isNear(List<String> text, List<String> words, int apart) {
    for (int from = 0; from < text.size(); from++) {
      int to = Math.min(text.size(), from + words.size() + apart);
      List<String> stretch = new ArrayList<>(text.subList(from, to));
      if (words.stream().allMatch(stretch::remove)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyAuthor(Predicate<PersonName> test) {
    return paper.authors().stream().anyMatch(test);
  }

  /** {@code Smith J} is Smith JA too unless in quotation marks. */
  private static boolean isNamed(PersonName name, QueryExpression.Text text) {
    String words = folded(text.words().replace("*", ""));
    String shown = folded(name.display());
    if (text.words().endsWith("*")) {
      return shown.startsWith(words);
    }
    boolean initials = words.matches(".* \\S{1,2}");
    return shown.equals(words)
        || (initials && !text.quoted() && shown.startsWith(words))
        || (!words.contains(" ") && Arrays.asList(shown.split("[ ]")).contains(words))
        || folded(name.family() + ' ' + name.given()).equals(words)
        || (!initials && folded(name.family()).equals(words));
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  private static boolean fits(String value, String wanted) {
    return wanted.endsWith("*")
        ? value.startsWith(wanted.substring(0, wanted.length() - 1))
        : value.equals(wanted);
  }

  private static boolean anyFits(Collection<String> values, String wanted) {
    return values.stream().anyMatch(each -> fits(each.toLowerCase(Locale.ROOT), wanted));
  }

  /** Lower-case headings, with each qualifier too. */
  private Stream<String> headings(boolean major) {
    return paper.mesh().stream()
        .filter(each -> each.major() || !major)
        .flatMap(each -> names(each))
        .map(each -> each.toLowerCase(Locale.ROOT));
  }

  private static Stream<String> names(MeshHeading heading) {
    return Stream.concat(
        Stream.of(heading.name()),
        heading.qualifiers().stream().map(each -> heading.name() + '/' + each));
  }

  private boolean isBelow(String heading, String wanted) {
    int slash = wanted.indexOf('/');
    String qualifier = slash < 0 ? "" : wanted.substring(slash);
    String name = slash < 0 ? wanted : wanted.substring(0, slash);
    Set<String> all =
        below.getOrDefault(name, List.of(name)).stream()
            .map(each -> each + qualifier)
            .collect(Collectors.toSet());
    return wanted.endsWith("*") ? fits(heading, wanted) : all.contains(heading);
  }

  private boolean isBetween(String from, String to) {
    int date = paper.header().published().map(NaiveEvaluator::number).orElse(-1);
    return date >= 0 && date >= number(from, "00") && date <= number(to, "99");
  }

  private static int number(PartialDate date) {
    return (date.year() * 100 + date.month()) * 100 + date.day();
  }

  private static int number(String date, String missing) {
    String[] parts = date.split("/");
    StringBuilder digits = new StringBuilder(parts[0]);
    for (int i = 1; i < 3; i++) {
      digits.append(
          i < parts.length
              ? String.format(Locale.ROOT, "%02d", Integer.parseInt(parts[i]))
              : missing);
    }
    return Integer.parseInt(digits.toString());
  }
}
