package org.lucerna.format.bibliography;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.format.read.Markup;

/** LaTeX in BibTeX values as plain text. */
final class BibtexText {
  private static final Pattern ACCENT =
      Pattern.compile("\\\\([`'^\"~=.uvHcdbkr])\\s*(?:\\{\\s*\\\\?(\\p{L})\\s*}|\\\\?(\\p{L}))");
  private static final Pattern NAME_PART =
      Pattern.compile("(?i)\\b([a-z]{4,12}(?:-i)?)\\s{0,3}=\\s{0,3}(\"[^\"]{0,200}\"|[^,]{0,200})");
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
  private static final Pattern SCRIPT = Pattern.compile("(?<!\\\\)[_^](?=\\{?[\\p{Alnum}+-])");
  private static final Pattern FORMULA = Pattern.compile("(?<!\\\\)\\$[^$]{1,200}\\$");

  /** Stands for a dollar that is meant while those of formulas go. */
  private static final String DOLLAR = "\uE000";

  private static final String GREEK =
      "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ"
          + " lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ"
          + " omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω";
  private static final String SIGNS =
      "ss ß ae æ AE Æ oe œ OE Œ o ø O Ø aa å AA Å l ł L Ł i i j j dh ð DH Ð th þ TH Þ TeX TeX"
          + " LaTeX LaTeX times × pm ± leq ≤ le ≤ geq ≥ ge ≥ approx ≈ sim ~ rightarrow → to → infty ∞"
          + " textmu μ textdegree ° degree ° textendash – textemdash — textquoteright ’ textquoteleft ‘"
          + " textregistered ® texttrademark ™ ldots … dots … textless < textgreater > textasciitilde ~"
          + " textbar | textbackslash \\ lt < gt > textunderscore _ textquotedblleft “"
          + " textquotedblright ” textquotesingle ' textellipsis … textperiodcentered ·";
  private static final Map<String, String> LETTERS = letters();
  private static final Pattern LETTER =
      Pattern.compile("\\\\([A-Za-z]{1,16})(?![A-Za-z])(?:\\{}|\\s(?=\\p{L}))?");

  private BibtexText() {}

  static String plain(String value) {
    if (value.indexOf('\\') < 0 && value.indexOf('{') < 0 && value.indexOf('~') < 0) {
      return Markup.unescaped(value).replaceAll("\\s+", " ").strip();
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
    result = scripts(result);
    result = signs(result.replace("~", " "));
    result = result.replaceAll("\\\\([&%#_])", "$1").replace("\\$", DOLLAR).replace("\\,", " ");
    result = COMMAND.matcher(result).replaceAll("");
    result = result.replaceAll("[{}$]", "").replace(DOLLAR, "$");
    return Markup.unescaped(result).replaceAll("\\s+", " ").strip();
  }

  /** Prose, where two and three hyphens are dashes; in addresses and identifiers they are not. */
  static String prose(String plain) {
    return plain.replace("---", "—").replaceAll("(?<!-)--(?!-)", "–");
  }

  /**
   * BibLaTeX's extended name, {@code family=Berg, given=Jan, prefix=van den}, by the names of its
   * parts; empty where the name is written in any other way (BibLaTeX manual, 2.3.4).
   */
  static Map<String, String> nameParts(String raw) {
    Map<String, String> parts = new HashMap<>();
    if (NAME_PART.matcher(raw).lookingAt()) {
      Matcher part = NAME_PART.matcher(raw);
      while (part.find()) {
        String value = plain(part.group(2).replaceAll("^\"|\"$", ""));
        parts.putIfAbsent(part.group(1).toLowerCase(Locale.ROOT), value);
      }
    }
    return parts.getOrDefault("family", "").isEmpty() ? Map.of() : parts;
  }

  /** Sub- and superscripts of formulas lose their mark; an underscore in plain text stays. */
  private static String scripts(String text) {
    return text.indexOf('$') < 0
        ? text
        : FORMULA
            .matcher(text)
            .replaceAll(
                found -> Matcher.quoteReplacement(SCRIPT.matcher(found.group()).replaceAll("")));
  }

  /** Letters and signs that have a command of their own; others stay for now. */
  private static String signs(String text) {
    return LETTER
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(LETTERS.getOrDefault(found.group(1), found.group())));
  }

  private static Map<String, String> letters() {
    Map<String, String> letters = new HashMap<>();
    String[] words = (GREEK + ' ' + SIGNS).split(" ");
    for (int i = 0; i + 1 < words.length; i += 2) {
      letters.put(words[i], words[i + 1]);
    }
    return letters;
  }
}
