package org.lucerna.check.text;

import java.util.HashMap;
import java.util.Map;

/** Character references of HTML: the numeric ones, and the names that occur in articles. */
final class CharacterReferences {
  private static final int LONGEST = 10;
  private static final Map<String, String> NAMED = named();

  private CharacterReferences() {}

  /**
   * @param end place after the reference
   */
  record Reading(String text, int end) {}

  static String undo(String text) {
    StringBuilder undone = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      Reading reading =
          text.charAt(i) == '&' ? read(text, i) : new Reading(text.substring(i, i + 1), i + 1);
      undone.append(reading.text());
      i = reading.end();
    }
    return undone.toString();
  }

  /** What is no reference, or one of no known name, stands for itself: an ampersand. */
  static Reading read(String raw, int from) {
    int semicolon = raw.indexOf(';', from);
    if (semicolon < 0 || semicolon - from > LONGEST || semicolon == from + 1) {
      return new Reading("&", from + 1);
    }
    String name = raw.substring(from + 1, semicolon);
    String text = name.charAt(0) == '#' ? numeric(name) : NAMED.getOrDefault(name, "");
    return text.isEmpty() ? new Reading("&", from + 1) : new Reading(text, semicolon + 1);
  }

  private static String numeric(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    String digits = name.substring(hex ? 2 : 1);
    try {
      int code = Integer.parseInt(digits, hex ? 16 : 10);
      return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private static Map<String, String> named() {
    Map<String, String> names = new HashMap<>();
    String list =
        "amp & lt < gt > quot \" apos ' nbsp \u00a0 shy \u00ad ndash – mdash — lsquo ‘ rsquo ’"
            + " ldquo “ rdquo ” sbquo ‚ bdquo „ laquo « raquo » hellip … bull • middot · deg °"
            + " plusmn ± times × frac12 ½ frac14 ¼ frac34 ¾ sup1 ¹ sup2 ² sup3 ³ micro µ para ¶"
            + " sect § copy © reg ® trade ™ euro € pound £ cent ¢ yen ¥ le ≤ ge ≥ ne ≠ asymp ≈"
            + " alpha α beta β gamma γ delta δ kappa κ lambda λ mu μ omega ω thinsp \u2009"
            + " ensp \u2002 emsp \u2003 zwj \u200d zwnj \u200c minus −"
            + " aacute á eacute é iacute í oacute ó uacute ú yacute ý Aacute Á Eacute É Iacute Í"
            + " Oacute Ó Uacute Ú agrave à egrave è igrave ì ograve ò ugrave ù Agrave À Egrave È"
            + " acirc â ecirc ê icirc î ocirc ô ucirc û auml ä euml ë iuml ï ouml ö uuml ü yuml ÿ"
            + " Auml Ä Ouml Ö Uuml Ü atilde ã ntilde ñ otilde õ Ntilde Ñ aring å Aring Å aelig æ"
            + " AElig Æ oslash ø Oslash Ø ccedil ç Ccedil Ç szlig ß eth ð thorn þ oelig œ scaron š"
            + " Scaron Š zcaron ž Zcaron Ž";
    String[] words = list.split(" ");
    for (int i = 0; i + 1 < words.length; i += 2) {
      names.put(words[i], words[i + 1]);
    }
    return names;
  }
}
