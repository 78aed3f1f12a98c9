package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The ways in which people spoil references: drop, swap, abbreviate, mistype. */
enum Corruption {
  DROP {
    @Override
    void spoil(ReferenceStrings strings, Random random) {
      switch (random.nextInt(6)) {
        case 0 -> strings.authors = new ArrayList<>();
        case 1 -> strings.journal = "";
        case 2 -> strings.year = "";
        case 3 -> strings.volume = "";
        case 4 -> strings.pages = "";
        default -> strings.issue = "";
      }
    }
  },
  DROP_TITLE {
    @Override
    void spoil(ReferenceStrings strings, Random random) {
      // Without a title the rest must be able to name the work.
      if (!strings.volume.isEmpty() && !strings.pages.isEmpty() && !strings.authors.isEmpty()) {
        strings.title = "";
      }
    }
  },
  SWAP {
    @Override
    void spoil(ReferenceStrings strings, Random random) {
      switch (random.nextInt(3)) {
        case 0 -> {
          String volume = strings.volume;
          strings.volume = strings.issue;
          strings.issue = volume;
        }
        case 1 -> Collections.shuffle(strings.authors, random);
        default -> {
          List<String> words = words(strings.title);
          int at = random.nextInt(Math.max(1, words.size() - 1));
          Collections.swap(words, at, Math.min(words.size() - 1, at + 1));
          strings.title = String.join(" ", words);
        }
      }
    }
  },
  ABBREVIATE {
    @Override
    void spoil(ReferenceStrings strings, Random random) {
      List<String> words = words(strings.title);
      switch (random.nextInt(4)) {
        case 0 -> strings.etAl = true;
        case 1 -> strings.pages = strings.pages.replaceFirst("[-–].*", "");
        case 2 -> strings.title = strings.title.replaceFirst("(?<=.{40})[:?.] .*", "");
        default -> {
          if (words.size() > 8) {
            words.remove(random.nextInt(words.size()));
            strings.title = String.join(" ", words);
          }
        }
      }
    }
  },
  MISTYPE_TITLE {
    @Override
    void spoil(ReferenceStrings strings, Random random) {
      for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
        strings.title = slip(strings.title, random);
      }
    }
  },
  MISTYPE_AUTHOR {
    @Override
    void spoil(ReferenceStrings strings, Random random) {
      if (!strings.authors.isEmpty()) {
        strings.authors.set(0, slip(strings.authors.getFirst(), random));
      }
    }
  },
  MISTYPE_NUMBER {
    @Override
    void spoil(ReferenceStrings strings, Random random) {
      switch (random.nextInt(3)) {
        case 0 -> strings.year = digit(strings.year, 3, random);
        case 1 -> strings.volume = digit(strings.volume, strings.volume.length() - 1, random);
        default -> strings.pages = digit(strings.pages, strings.pages.length() / 3, random);
      }
    }
  };

  private static final List<Corruption> ALL = List.of(values());

  static Corruption of(Random random) {
    return ALL.get(random.nextInt(ALL.size()));
  }

  abstract void spoil(ReferenceStrings strings, Random random);

  private static List<String> words(String text) {
    return new ArrayList<>(Arrays.asList(text.split(" ")));
  }

  /** Leaves out, doubles, swaps or exchanges a letter. */
  private static String slip(String text, Random random) {
    if (text.length() < 4) {
      return text;
    }
    int at = 1 + random.nextInt(text.length() - 2);
    StringBuilder slipped = new StringBuilder(text);
    switch (random.nextInt(4)) {
      case 0 -> slipped.deleteCharAt(at);
      case 1 -> slipped.insert(at, text.charAt(at));
      case 2 -> slipped.replace(at, at + 2, "" + text.charAt(at + 1) + text.charAt(at));
      default -> slipped.setCharAt(at, (char) ('a' + random.nextInt(26)));
    }
    return slipped.toString();
  }

  private static String digit(String text, int at, Random random) {
    if (at < 0 || at >= text.length() || !Character.isDigit(text.charAt(at))) {
      return text;
    }
    StringBuilder changed = new StringBuilder(text);
    changed.setCharAt(at, (char) ('0' + random.nextInt(10)));
    return changed.toString();
  }
}
