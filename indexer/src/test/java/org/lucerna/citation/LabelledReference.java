package org.lucerna.citation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One line of a labelled set: the string and what it says. Sets are split by article (the id before
 * {@code #}): a third is held out, looked at as a number only, never to mend the parser by.
 */
record LabelledReference(String id, String raw, JsonNode gold) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern EDITION =
      Pattern.compile(
          "(?i)(?:[\\s.,;:()–-]*(?:(?:\\d+(?:st|nd|rd|th)?|first|second|third|fourth|fifth)(?: revised)? (?:edn|ed|edition)"
              + "|(?:edn|ed|edition|version|v|vol|volume|tome|tomus|band)\\.?\\s*[\\dIVXLC][\\d.IVXLC]*|(?:19|20)\\d\\d))+[\\s.,;:()]*");

  static List<LabelledReference> read(Path file) throws IOException {
    List<LabelledReference> references = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JSON.readTree(line);
      references.add(
          new LabelledReference(
              node.path("id").asText(), node.path("raw").asText(), node.path("gold")));
    }
    return references;
  }

  /** SHA-1 of the article's id, as a number, modulo 10, below 3. */
  boolean isHeldOut() {
    try {
      byte[] article = id.split("#", 2)[0].getBytes(StandardCharsets.UTF_8);
      BigInteger hash = new BigInteger(1, MessageDigest.getInstance("SHA-1").digest(article));
      return hash.mod(BigInteger.TEN).intValue() < 3;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String label(String field) {
    return gold.path(field).asText("");
  }

  /** The title, a book's too; without the "in" and the marks that labels leave at its ends. */
  String title() {
    String label = label("title").isEmpty() ? label("journal") : label("title");
    return label.replaceAll("^“|[,”\"\\s]+(in)?$", "");
  }

  /**
   * Whether the label is the title and behind it only an edition, version, volume or year, which
   * references give as fields of their own.
   *
   * @param found the title found, as {@link #letters} has it
   */
  boolean keepsEdition(String found) {
    String label = title();
    for (int end = 1; end < label.length(); end++) {
      if (letters(label.substring(0, end)).equals(found)) {
        return EDITION.matcher(label.substring(end)).matches();
      }
    }
    return false;
  }

  /**
   * Letters and digits without accents and case; what is not Latin stays whole, its punctuation
   * too, as the scorer of these sets does it.
   */
  static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("æ", "ae")
        .replaceAll("[^a-z0-9\\u0370-\\uffff]", "");
  }
}
