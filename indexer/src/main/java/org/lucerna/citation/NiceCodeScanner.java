package org.lucerna.citation;

import java.util.Optional;
import org.lucerna.model.IdentifierReading;
import org.lucerna.model.IdentifierScheme;

/**
 * NICE numbers in running text: "NG151", "[CG131]", "technology appraisal guidance 439". The codes
 * are short and mean other things elsewhere, so the institute must be named near them.
 */
final class NiceCodeScanner {

  /** Characters on either side within which the institute must be named. */
  private static final int NEAR = 300;

  private static final int LONGEST_CODE = 5;

  private enum Programme {
    TECHNOLOGY_APPRAISAL("technology appraisal", "TA"),
    INTERVENTIONAL_PROCEDURE("interventional procedure", "IPG"),
    CLINICAL_GUIDELINE("clinical guideline", "CG"),
    QUALITY_STANDARD("quality standard", "QS"),
    DIAGNOSTICS("diagnostics guidance", "DG"),
    MEDICAL_TECHNOLOGIES("medical technologies guidance", "MTG"),
    HIGHLY_SPECIALISED("highly specialised technologies guidance", "HST"),
    PUBLIC_HEALTH("public health guid", "PH");

    private final String words;
    private final String code;

    Programme(String words, String code) {
      this.words = words;
      this.code = code;
    }
  }

  private final String text;

  /** Without it nothing needs to be looked at again. */
  private final boolean instituteNamed;

  NiceCodeScanner(String text) {
    this.text = text;
    this.instituteNamed = namesInstitute(text);
  }

  Optional<IdentifierMention> at(int i) {
    if (!instituteNamed) {
      return Optional.empty();
    }
    char c = text.charAt(i);
    if (c >= 'A' && c <= 'Z') {
      Optional<IdentifierMention> code = code(i);
      if (code.isPresent()) {
        return code;
      }
    }
    return Character.isLetter(c) ? programme(i) : Optional.empty();
  }

  private Optional<IdentifierMention> code(int i) {
    int letters = i;
    while (letters < text.length()
        && letters - i <= LONGEST_CODE
        && isUpper(text.charAt(letters))) {
      letters++;
    }
    int digits = letters < text.length() && text.charAt(letters) == ' ' ? letters + 1 : letters;
    int end = endOfDigits(digits);
    if (letters - i < 2 || end == digits || !wordEnds(end)) {
      return Optional.empty();
    }
    return mention(text.substring(i, letters) + text.substring(digits, end), i, end);
  }

  private Optional<IdentifierMention> programme(int i) {
    for (Programme programme : Programme.values()) {
      if (text.regionMatches(true, i, programme.words, 0, programme.words.length())) {
        int digits = i + programme.words.length();
        while (digits < text.length() && digits - i < 60 && isFiller(text.charAt(digits))) {
          digits++;
        }
        int end = endOfDigits(digits);
        return end > digits && wordEnds(end) && text.charAt(digits - 1) == ' '
            ? mention(programme.code + text.substring(digits, end), i, end)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<IdentifierMention> mention(String value, int start, int end) {
    if (IdentifierScheme.NICE.read(value) instanceof IdentifierReading.Valid valid
        && instituteNear(start)) {
      return Optional.of(new IdentifierMention(valid, start, end));
    }
    return Optional.empty();
  }

  private boolean instituteNear(int at) {
    return namesInstitute(
        text.substring(Math.max(0, at - NEAR), Math.min(text.length(), at + NEAR)));
  }

  private static boolean namesInstitute(String text) {
    return text.contains("NICE")
        || text.contains("nice.org.uk")
        || text.contains("National Institute for Health")
        || text.contains("National Institute for Clinical Excellence");
  }

  private int endOfDigits(int from) {
    int i = from;
    while (i < text.length() && i - from < 5 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private boolean wordEnds(int end) {
    return end >= text.length()
        || (!Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '/');
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isFiller(char c) {
    return Character.isLowerCase(c) || c == ' ';
  }
}
