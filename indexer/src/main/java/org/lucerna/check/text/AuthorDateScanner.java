package org.lucerna.check.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.check.text.Markers.Marker;
import org.lucerna.check.text.Markers.Target;
import org.lucerna.model.TextSpan;

/**
 * Finds names with years: {@code (Holm et al., 2018; Lee 2020a)}, {@code Holm and Lee (2019)}. A
 * single name may as well be a place, a trial or a month, so it counts only where the list knows
 * it; and no name counts as missing where the text is not seen to cite in this way.
 */
final class AuthorDateScanner {
  private static final String NAME =
      "(?:(?:[Vv]an|[Vv]on|[Dd]e|der|den|del|della|[Dd]i|[Dd]a|dos|du|la|[Ll]e|el|al|ten|ter|zu)\\s){0,3}"
          + "\\p{Lu}[\\p{L}'’‑-]{1,40}";
  private static final String SEVERAL =
      "(?:(?:,\\s"
          + NAME
          + "){0,6},?\\s(?:and|&|und|et|y|en)\\s(?:"
          + NAME
          + "|colleagues|co-?workers|others)|,?\\set\\sal\\.?)(?:['’]s)?";
  private static final String YEAR = "(?:19|20)\\d{2}[a-z]?";
  private static final String YEARS = "(" + YEAR + "(?:[,;]\\s?" + YEAR + "){0,4})";
  private static final String PAGE = "(?:[,:]\\s?(?:pp?\\.?\\s?)?\\d{1,4}(?:[–-]\\d{1,4})?)?";
  private static final String LEAD =
      "(?:(?:see(?:\\salso)?|cf\\.?|e\\.g\\.|eg|i\\.e\\.|reviewed\\s(?:in|by)|for\\s(?:a\\s)?review,?\\ssee|also|and"
          + "|adapted\\sfrom|from|source:),?\\s){0,2}";

  private static final Pattern BRACKET = Pattern.compile("\\(([^()]{6,400})\\)");
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\s*"
              + LEAD
              + "(?:("
              + NAME
              + ")("
              + SEVERAL
              + ")?|(\\p{Lu}[\\p{L}'’-]*(?:\\s(?:of|for|and|the|in|on|\\p{Lu}[\\p{L}'’-]*)){0,9}))"
              + ",?\\s"
              + YEARS
              + PAGE
              + "\\s*");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\d-])("
              + NAME
              + ")("
              + SEVERAL
              + ")?(?:['’]s)?,?\\s\\("
              + YEARS
              + PAGE
              + "\\)");
  private static final Pattern ONE_YEAR = Pattern.compile("((?:19|20)\\d{2})[a-z]?");

  /** A text that cites in this way does it more than once. */
  private static final int LEAST_FITTING = 2;

  private final List<String> entries;
  private final List<Marker> fitting = new ArrayList<>();
  private final List<Marker> missing = new ArrayList<>();

  /**
   * @param entries of the list, as they stand
   */
  AuthorDateScanner(List<String> entries) {
    this.entries = entries;
  }

  void scan(String part, int base) {
    Matcher bracket = BRACKET.matcher(part);
    while (bracket.find()) {
      within(bracket, base);
    }
    Matcher before = BEFORE.matcher(part);
    while (before.find()) {
      TextSpan span = new TextSpan(base + before.start(), base + before.end());
      take(span, before.group(), before.group(1), before.group(2) != null, before.group(3));
    }
  }

  private void within(Matcher bracket, int base) {
    String content = bracket.group(1);
    boolean alone = content.indexOf(';') < 0;
    int at = bracket.start(1);
    for (String segment : content.split(";", -1)) {
      Matcher one = WITHIN.matcher(segment);
      if (one.matches()) {
        String quote = alone ? bracket.group() : segment.strip();
        int start = alone ? bracket.start() : at + segment.indexOf(quote);
        TextSpan span = new TextSpan(base + start, base + start + quote.length());
        String name = one.group(1) == null ? one.group(3) : one.group(1);
        take(span, quote, name, one.group(2) != null, one.group(4));
      }
      at += segment.length() + 1;
    }
  }

  private void take(TextSpan span, String quote, String name, boolean several, String years) {
    Matcher year = ONE_YEAR.matcher(years);
    while (year.find()) {
      Target.NameYear target = new Target.NameYear(name, Integer.parseInt(year.group(1)));
      Marker marker = new Marker(span, quote, target);
      if (entries.stream().anyMatch(target::fits)) {
        fitting.add(marker);
      } else if (several || entries.stream().anyMatch(target::leads)) {
        missing.add(marker);
      }
    }
  }

  /**
   * What counts as a marker.
   *
   * @param numbered whether the text cites by numbers: a name without an entry is then no marker
   */
  List<Marker> markers(boolean numbered) {
    List<Marker> all = new ArrayList<>(fitting);
    int fits = distinct(fitting);
    if (!numbered && fits >= LEAST_FITTING && fits >= distinct(missing)) {
      all.addAll(missing);
    }
    return all;
  }

  private static int distinct(List<Marker> markers) {
    Set<Target> targets = new HashSet<>();
    markers.forEach(marker -> targets.add(marker.target()));
    return targets.size();
  }
}
