package org.lucerna.format.bibliography;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LaTeX in BibTeX values as plain text. */
final class BibtexText {
  private static final Pattern ACCENT =
      Pattern.compile("\\\\([`'^\"~=.uvHcdbkr])\\s*(?:\\{\\s*\\\\?(\\p{L})\\s*}|\\\\?(\\p{L}))");
  private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+\\s*");
  private static final Map<String, String> COMBINING =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030a"),
          Map.entry("H", "\u030b"),
          Map.entry("v", "\u030c"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("b", "\u0331"));
  private static final Map<String, String> LETTERS =
      Map.of(
          "\\ss", "ß", "\\ae", "æ", "\\AE", "Æ", "\\o", "ø", "\\O", "Ø", "\\aa", "å", "\\AA", "Å",
          "\\l", "ł", "\\i", "i");

  private BibtexText() {}

  static String plain(String value) {
    if (value.indexOf('\\') < 0 && value.indexOf('{') < 0 && value.indexOf('~') < 0) {
      return value.replaceAll("\\s+", " ").strip();
    }
    Matcher accent = ACCENT.matcher(value);
    StringBuilder text = new StringBuilder();
    while (accent.find()) {
      boolean word = Character.isLetter(accent.group(1).charAt(0)) && accent.group(2) == null;
      String letter = accent.group(2) == null ? accent.group(3) : accent.group(2);
      String shown =
          word
              ? accent.group()
              : Normalizer.normalize(
                  letter + COMBINING.getOrDefault(accent.group(1), ""), Normalizer.Form.NFC);
      accent.appendReplacement(text, Matcher.quoteReplacement(shown));
    }
    accent.appendTail(text);
    String result = text.toString();
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      String name = Pattern.quote(letter.getKey());
      result =
          result.replaceAll(
              name + "(?:\\{}|(?![A-Za-z])\\s?)", Matcher.quoteReplacement(letter.getValue()));
    }
    result = result.replaceAll("\\\\([&%$#_{}])", "$1").replace("~", " ");
    result = COMMAND.matcher(result).replaceAll("");
    return result.replaceAll("[{}$]", "").replaceAll("\\s+", " ").strip();
  }
}
