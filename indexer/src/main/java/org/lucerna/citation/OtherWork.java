package org.lucerna.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an entry begins to speak of another work than its own: "Comment in: ...", "Cited in ...".
 */
public final class OtherWork {
  private static final Pattern START =
      Pattern.compile(
          "(?i)[.;)\\]]\\s{0,3}[(\\[]?(?:cited (?:in|by)|see also|also see|cf\\.|comment(?:ary|s)? (?:in|on)"
              + "|erratum (?:in|for)|correction (?:in|to)|corrected in|retraction (?:in|of)|retracted in"
              + "|(?:corrected and )?republished (?:in|from)|update (?:of|in)|updated in|summary for patients in"
              + "|(?:reviewed|discussed|summari[sz]ed|reported) in|reply to|author reply|in response to|translated from"
              + "|reprinted (?:in|from)|related (?:article|study|paper|work)s?|companion (?:to|paper)|linked (?:to|article))\\b");

  private OtherWork() {}

  /** Its offset; the length of the text where it speaks of none, or only before any year. */
  public static int start(String entry) {
    Matcher start = START.matcher(entry);
    return start.find(ReferenceSigns.afterYear(entry)) ? start.start() + 1 : entry.length();
  }
}
