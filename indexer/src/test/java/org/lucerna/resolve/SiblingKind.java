package org.lucerna.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which works of one family differ. Each makes of a work's reference that of a work
 * that does not exist, as its authors might have published it.
 */
enum SiblingKind {
  SUBTITLE {
    @Override
    Optional<String> title(String title, Random random) {
      return Optional.of(
          main(title)
              + ": "
              + pick(
                  random,
                  "quality of life",
                  "patterns of recurrence",
                  "a cost-effectiveness analysis",
                  "an analysis of biomarkers",
                  "the patients' view"));
    }
  },
  REPORT {
    @Override
    Optional<String> title(String title, Random random) {
      return Optional.of(
          random.nextBoolean()
              ? title
                  + pick(random, ": final results", ": an update", ": 5-year results", ": reply")
              : pick(
                      random,
                      "Updated results of ",
                      "Long-term outcome of ",
                      "Interim analysis of ",
                      "Rationale and design of ")
                  + title);
    }
  },
  PROTOCOL {
    @Override
    Optional<String> title(String title, Random random) {
      return Optional.of(main(title) + ": study protocol for a randomised controlled trial");
    }
  },
  NUMBER {
    @Override
    Optional<String> title(String title, Random random) {
      Matcher numbered = NUMBERED.matcher(title);
      if (!numbered.find()) {
        return Optional.of(title + ". Part " + pick(random, "2", "II", "3", "III"));
      }
      String number = numbered.group();
      String other =
          number.startsWith("I")
              ? (number.equals("II") ? "III" : "II")
              : Integer.toString(Integer.parseInt(number) + 1 + random.nextInt(3));
      return Optional.of(
          title.substring(0, numbered.start()) + other + title.substring(numbered.end()));
    }
  },
  WORD {
    @Override
    Optional<String> title(String title, Random random) {
      for (List<String> family : FAMILIES) {
        for (String word : family) {
          Matcher found = Pattern.compile("(?i)\\b" + word + "\\b").matcher(title);
          if (found.find()) {
            String other = family.get((family.indexOf(word) + 1) % family.size());
            return Optional.of(
                title.substring(0, found.start()) + other + title.substring(found.end()));
          }
        }
      }
      return Optional.empty();
    }
  },
  POPULATION {
    @Override
    Optional<String> title(String title, Random random) {
      return Optional.of(
          title
              + pick(
                  random, " in older adults", " in Nordic countries", " in children", " in women"));
    }
  },
  SAME_TITLE_ELSEWHERE {
    @Override
    Optional<String> title(String title, Random random) {
      return Optional.of(title);
    }

    @Override
    void place(ReferenceStrings strings, Random random) {
      otherPlace(strings, random);
      strings.journal = "Acta Exempli";
    }
  },
  ABSTRACT {
    @Override
    Optional<String> title(String title, Random random) {
      return Optional.of(title);
    }

    @Override
    void place(ReferenceStrings strings, Random random) {
      strings.issue = pick(random, "15s", "Suppl 1", "S2", "15_suppl");
      strings.pages = pick(random, "S", "LBA", "abstr ") + (11 + random.nextInt(900));
    }
  };

  private static final Pattern NUMBERED =
      Pattern.compile("(?<=[Pp]hase |[Pp]art )(?:II?I?|\\d)\\b|\\b(?:19|20)\\d\\d\\b");

  private static final List<List<String>> FAMILIES =
      List.of(
          List.of("liver", "lung", "kidney"),
          List.of("hepatic", "pulmonary", "renal"),
          List.of("hepatocellular", "renal cell"),
          List.of("colorectal", "gastric", "pancreatic", "ovarian"),
          List.of("breast", "prostate", "bladder"),
          List.of("bevacizumab", "cetuximab", "panitumumab"),
          List.of("nivolumab", "pembrolizumab", "atezolizumab"),
          List.of("sorafenib", "lenvatinib", "regorafenib"),
          List.of("cisplatin", "oxaliplatin", "carboplatin"),
          List.of("chemotherapy", "radiotherapy", "immunotherapy"),
          List.of("resection", "ablation", "embolisation"),
          List.of("metastatic", "resectable", "recurrent"),
          List.of("before", "after"),
          List.of("with", "without"));

  /** The title of the other work, where the title has what the kind changes. */
  abstract Optional<String> title(String title, Random random);

  /** Where it was published: all else, or the same volume, or the same page. */
  void place(ReferenceStrings strings, Random random) {
    switch (random.nextInt(3)) {
      case 0 -> otherPlace(strings, random);
      case 1 -> strings.pages = otherPages(strings, random);
      default -> {
        strings.year = otherYear(strings, random);
        strings.volume = Integer.toString(401 + random.nextInt(90));
        strings.pages = random.nextBoolean() ? strings.pages : otherPages(strings, random);
      }
    }
  }

  private static void otherPlace(ReferenceStrings strings, Random random) {
    strings.pages = otherPages(strings, random);
    strings.year = otherYear(strings, random);
    strings.volume = Integer.toString(401 + random.nextInt(90));
    strings.issue = "";
  }

  private static String otherYear(ReferenceStrings strings, Random random) {
    int year = strings.year.isEmpty() ? 2000 : Integer.parseInt(strings.year);
    return Integer.toString(year + 1 + random.nextInt(4));
  }

  /** In half of them one digit is another. */
  private static String otherPages(ReferenceStrings strings, Random random) {
    String first = strings.pages.replaceFirst("\\D*(\\d*).*", "$1");
    if (first.length() >= 3 && first.length() < 9 && random.nextBoolean()) {
      int page = Integer.parseInt(first);
      int step = (int) Math.pow(10, first.length() - 1d);
      int other = page + (page / step == 9 ? -step : step);
      return other + "-" + (other + 9);
    }
    int page = 5000 + random.nextInt(900);
    return page + "-" + (page + 9);
  }

  private static String main(String title) {
    return title.replaceFirst("(?<=.{25})[:?.] .*", "");
  }

  private static String pick(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }
}
