package org.lucerna.format.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Eligibility criteria given as one text, parted at their headings. */
record Criteria(String inclusion, String exclusion) {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?im)^[ \\t*#•-]{0,20}+(?:key |main |major |patient |general )?"
              + "(inclusion|exclusion|non-inclusion)(?:\\s{1,20}+criteria)?\\s{0,20}(?:[:：.]|$)");

  static Criteria of(String text) {
    Matcher heading = HEADING.matcher(text);
    StringBuilder inclusion = new StringBuilder();
    StringBuilder exclusion = new StringBuilder();
    boolean excluding = false;
    int from = 0;
    while (heading.find()) {
      (excluding ? exclusion : inclusion).append(text, from, heading.start());
      excluding = !heading.group(1).equalsIgnoreCase("inclusion");
      from = heading.end();
    }
    (excluding ? exclusion : inclusion).append(text.substring(from));
    return new Criteria(inclusion.toString().strip(), exclusion.toString().strip());
  }
}
