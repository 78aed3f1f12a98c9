package org.lucerna.format.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.model.Identifier;

/**
 * The guidance that a phrase names: {@code NG151}, {@code NICE technology appraisal guidance 93 and
 * 176}.
 */
final class NiceCodes {
  private static final String PROGRAMMES =
      "(?<TA>technology appraisals?(?: guidance)?)"
          + "|(?<IPG>interventional procedures?(?: guidance)?)"
          + "|(?<CG>clinical guidelines?|clinical guidance)"
          + "|(?<PH>public health (?:intervention )?(?:guidance|guidelines?))"
          + "|(?<DG>diagnostics? guidance)"
          + "|(?<MTG>medical technolog(?:y|ies) guidance)"
          + "|(?<HST>highly specialised technolog(?:y|ies)(?: guidance)?)"
          + "|(?<HTG>healthtech guidance)"
          + "|(?<QS>quality standards?)"
          + "|(?<CSG>cancer service (?:guidance|guidelines?))"
          + "|(?<SC>social care guidelines?)"
          + "|(?<NG>nice guidelines?)";
  private static final List<String> NAMED =
      List.of("TA", "IPG", "CG", "PH", "DG", "MTG", "HST", "HTG", "QS", "CSG", "SC", "NG");

  /** A number, but not the year of {@code clinical guideline (2011)} or a section's. */
  private static final String NUMBER = "(?!(?:19[89]|20[0-4])\\d\\b)\\d{1,4}\\b(?!\\.\\d)";

  private static final Pattern NAME =
      Pattern.compile(
          "\\b(?<code>[A-Z]{2,5}) ?(?<digits>\\d{1,4})\\b|(?i:\\b(?:"
              + PROGRAMMES
              + ") (?:no\\.? |number )?(?<number>"
              + NUMBER
              + "))");

  /** The {@code and 176} of {@code TA93 and 176}; not the {@code and 2 others} of another. */
  private static final Pattern MORE =
      Pattern.compile("(?:,? and|,| &) (" + NUMBER + ")(?=\\s*(?:[.,;:()\\]&]|and\\b|$))");

  private NiceCodes() {}

  /** In the order in which they stand. */
  static List<Identifier> in(String text) {
    List<Identifier> found = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    Matcher more = MORE.matcher(text);
    while (name.find()) {
      String programme = programme(name);
      String digits = name.group("code") == null ? name.group("number") : name.group("digits");
      int before = found.size();
      NiceNumbers.parse(programme + digits).ifPresent(found::add);
      int end = name.end();
      while (found.size() > before && more.region(end, text.length()).lookingAt()) {
        NiceNumbers.parse(programme + more.group(1)).ifPresent(found::add);
        end = more.end();
      }
    }
    return found.stream().distinct().toList();
  }

  private static String programme(Matcher name) {
    String code = name.group("code");
    return code == null
        ? NAMED.stream().filter(each -> name.group(each) != null).findFirst().orElseThrow()
        : code;
  }
}
