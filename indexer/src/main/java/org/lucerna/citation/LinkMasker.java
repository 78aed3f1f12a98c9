package org.lucerna.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks what pages leave around and behind addresses and identifiers: brackets, links' words. */
final class LinkMasker {

  private static final String OPENS =
      "(?:will )?opens? in (?:a |an )?(?:new|external) (?:browser )?(?:window|tab)";
  private static final String SIZE = "\\d[\\d.,]{0,6}\\s?(?:kb|mb|bytes|pages?|pp)";
  private static final Pattern FILE_NOTE =
      Pattern.compile(
          "[(\\[](?:(?:pdf|word|docx?|xlsx?|pptx?|epub|html)(?: (?:file|document|version|format|download))?"
              + "(?:[,;:–-]?\\s{0,2}"
              + SIZE
              + ")?(?:[,;.–-]?\\s{0,2}(?:(?:this )?link )?"
              + OPENS
              + ")?|"
              + SIZE
              + "(?:[,;]?\\s?pdf)?|(?:external )?link,? "
              + OPENS
              + "|external (?:link|site|website)(?:[,;]? "
              + OPENS
              + ")?|(?:about|approx\\.) \\d{1,4} (?:p\\.?|pages?|screens?|leaves))[)\\]]");

  private static final String MAIL = "electronic address:";

  private final String text;
  private final String lower;
  private final char[] masked;
  private final int start;

  /**
   * @param masked the text, what was read already masked; more is masked in it
   */
  LinkMasker(String text, String lower, char[] masked, int start) {
    this.text = text;
    this.lower = lower;
    this.masked = masked;
    this.start = start;
  }

  void run() {
    maskBrackets();
    maskMail();
    maskFileNotes();
    maskLinks();
  }

  /** "(https://...)", "[PubMed: 37199193]": the brackets and the label go with what they hold. */
  private void maskBrackets() {
    int open = -1;
    for (int i = start; i < masked.length; i++) {
      char c = masked[i];
      if (c == '[' || c == '(') {
        open = i;
      } else if ((c == ']' || c == ')') && open >= 0) {
        if (NoteWords.LABELS.contains(unmasked(open + 1, i))) {
          mask(open, i + 1);
        }
        open = -1;
      }
    }
  }

  /**
   * "Body. Electronic address: office@body.eu; Body. Title": PubMed's way to name a body that has
   * an address; the name is told again behind it.
   */
  private void maskMail() {
    int at = lower.indexOf(MAIL, start);
    if (at < 0) {
      return;
    }
    int to = skipSpaces(at + MAIL.length());
    while (to < text.length() && text.charAt(to) != ' ') {
      to++;
    }
    mask(at, to);
    int again = skipSpaces(to);
    String body = text.substring(start, at).strip();
    if (body.length() > 2 && text.startsWith(body, again)) {
      mask(to, again + body.length());
    }
  }

  private int skipSpaces(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** What is not masked of a stretch, in lower case; not empty where nothing is masked. */
  private String unmasked(int from, int to) {
    StringBuilder rest = new StringBuilder();
    boolean found = false;
    for (int i = from; i < to && rest.length() < 30; i++) {
      found |= masked[i] == Tokens.MASKED;
      if (masked[i] != Tokens.MASKED) {
        rest.append(lower.charAt(i));
      }
    }
    return found ? rest.toString().strip() : "-";
  }

  /** What a page sets behind a link: "(PDF, 340 KB, opens in a new window)". */
  private void maskFileNotes() {
    Matcher note = FILE_NOTE.matcher(lower);
    for (int i = start; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if ((c == '(' || c == '[') && note.region(i, lower.length()).lookingAt()) {
        mask(i, note.end());
        i = note.end() - 1;
      }
    }
  }

  /** "... 681-93.Full text Abstract": the words of links that close a copied reference. */
  private void maskLinks() {
    int end = text.stripTrailing().length();
    int from = end;
    for (int before = linkBefore(from); before < from; before = linkBefore(from)) {
      from = before;
    }
    int last = from - 1;
    while (last > start && text.charAt(last) == ' ') {
      last--;
    }
    if (from < end && ".]),".indexOf(text.charAt(last)) >= 0) {
      mask(from, end);
    }
  }

  /** Where a link's words that end before {@code to} begin, else {@code to}. */
  private int linkBefore(int to) {
    int end = to;
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    for (String words : NoteWords.LINKS) {
      int from = end - words.length();
      if (from > start + 20 && text.startsWith(words, from)) {
        return from;
      }
    }
    return to;
  }

  private void mask(int from, int to) {
    for (int i = from; i < to; i++) {
      masked[i] = Tokens.MASKED;
    }
  }
}
