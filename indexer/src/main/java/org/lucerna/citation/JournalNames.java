package org.lucerna.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Names of journals, full and abbreviated, known by their letters and digits alone: case, stops,
 * accents, "the" and "and" do not count. Kept as 64-bit hashes; a false hit is rarer than a
 * misprint.
 */
public final class JournalNames {

  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** Read when the first reference is parsed, not when the class is loaded by another command. */
  private static final class Bundled {
    static final JournalNames NAMES = load();
  }

  /** Names that medical news and leaflets shorten further than any list of abbreviations. */
  private static final List<String> ACRONYMS =
      List.of(
          "JCO",
          "NEJM",
          "JVIR",
          "CVIR",
          "JNCI",
          "IJROBP",
          "EJSO",
          "JACS",
          "JCEM",
          "JHBPS",
          "J Hep Rep",
          "Der Gastroenterologe",
          "RöFo",
          "Gut");

  /** Journals, agencies' series among them, that the NLM catalogues and the lists do not have. */
  private static final List<String> MISSING =
      List.of(
          "Dtsch Arztebl Int",
          "Deutsches Ärzteblatt International",
          "NCHS Data Brief",
          "HCUP Statistical Brief",
          "National Health Statistics Reports",
          "Natl Health Stat Report",
          "Vital and Health Statistics",
          "Vital Health Stat",
          "WHO Technical Report Series",
          "World Health Organ Tech Rep Ser");

  private final long[] slots;

  private JournalNames(long[] hashes) {
    int capacity = Integer.highestOneBit(Math.max(16, hashes.length * 4));
    this.slots = new long[capacity];
    for (long hash : hashes) {
      slots[freeSlot(hash)] = hash;
    }
  }

  /** The names that come with Lucerna; SOURCES in the resource folder says where they are from. */
  public static JournalNames bundled() {
    return Bundled.NAMES;
  }

  /** These names and more, as an indexed corpus knows them. */
  public JournalNames with(Collection<String> more) {
    long[] known = Arrays.stream(slots).filter(hash -> hash != 0).toArray();
    long[] all = Arrays.copyOf(known, known.length + more.size());
    int i = known.length;
    for (String name : more) {
      all[i++] = hash(name, 0, name.length());
    }
    return new JournalNames(all);
  }

  public boolean contains(String name) {
    return contains(name, 0, name.length());
  }

  boolean contains(String text, int from, int to) {
    long hash = hash(text, from, to);
    return hash != 0 && slots[freeSlot(hash)] == hash;
  }

  private int freeSlot(long hash) {
    int mask = slots.length - 1;
    int i = (int) (hash ^ (hash >>> 32)) & mask;
    while (slots[i] != 0 && slots[i] != hash) {
      i = (i + 1) & mask;
    }
    return i;
  }

  /** FNV-1a over the letters and digits; 0 where there are none. */
  static long hash(String text, int from, int to) {
    long hash = OFFSET_BASIS;
    boolean any = false;
    int i = from;
    while (i < to) {
      int word = smallWord(text, i, to);
      if (word > 0) {
        i += word;
        continue;
      }
      char c = text.charAt(i++);
      if (c < 128) {
        char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
          hash = (hash ^ lower) * PRIME;
          any = true;
        }
      } else if (Character.isLetter(c)) {
        hash = fold(hash, c);
        any = true;
      }
    }
    return any ? hash : 0;
  }

  private static long fold(long before, char c) {
    long hash = before;
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    for (int k = 0; k < plain.length(); k++) {
      if (Character.isLetterOrDigit(plain.charAt(k))) {
        hash = (hash ^ Character.toLowerCase(plain.charAt(k))) * PRIME;
      }
    }
    return hash;
  }

  /** Length of "the", "and" or "&amp;" as a whole word here, else 0. */
  private static int smallWord(String text, int i, int to) {
    int c = text.charAt(i) | ' '; // in lower case
    if ((c != 't' && c != 'a')
        || i + 3 > to
        || (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)))) {
      return 0;
    }
    boolean small =
        text.regionMatches(true, i, "the", 0, 3) || text.regionMatches(true, i, "and", 0, 3);
    boolean whole = i + 3 == to || (i + 3 < to && !Character.isLetterOrDigit(text.charAt(i + 3)));
    return small && whole ? 3 : 0;
  }

  private static JournalNames load() {
    InputStream stream =
        Objects.requireNonNull(
            JournalNames.class.getResourceAsStream("journals.tsv"), "journals.tsv is missing");
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      long[] hashes = new long[1 << 16];
      int n = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        for (String name : line.split("\t")) {
          if (n == hashes.length) {
            hashes = Arrays.copyOf(hashes, n * 2);
          }
          hashes[n++] = hash(name, 0, name.length());
        }
      }
      return new JournalNames(Arrays.copyOf(hashes, n)).with(ACRONYMS).with(MISSING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
