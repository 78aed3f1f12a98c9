package org.lucerna.search;

import java.util.List;
import java.util.Random;

/** Makes up query strings: pieces of queries in no order, and real queries with letters changed. */
public final class QueryMaker {
  private static final List<String> PIECES =
      List.of(
          "liver",
          "ablat*",
          "tumour",
          "\"liver metastases\"",
          "\"",
          "(",
          ")",
          " AND ",
          " OR ",
          " NOT ",
          "title:",
          "author:",
          "journal:",
          "year:2015..2020",
          "year:",
          "id:pmid:1",
          "cites:",
          "[tiab]",
          "[mh]",
          "[majr]",
          "[au]",
          "[1au]",
          "[dp]",
          "[tiab:~3]",
          "[sb]",
          "[pt]",
          "[si]",
          "[sh]",
          "[ta]",
          "[la]",
          "[pg]",
          "[nm]",
          "[",
          "]",
          "*",
          "?",
          "a*b*c*d*",
          "2015:2020",
          ":",
          "#1 ",
          "\n#2 ",
          "\u0000",
          "\ud83d",
          "\u00df",
          "~",
          "^",
          "\\",
          "/",
          "-",
          "smith j",
          "the",
          "of",
          "CRC",
          "10.1000/x",
          "\t",
          "&&",
          "has:abstract",
          "hasabstract",
          "*?*?*?*?*?*?*?*?",
          "..",
          "type:review",
          "mesh:liver*");

  private static final List<String> REAL =
      List.of(
          "(\"Liver Neoplasms/secondary\"[mh] OR (liver[tiab] AND metasta*[tiab])) AND"
              + " (hepatectomy[mh] OR resect*[tiab]) AND 2010:2020[dp] NOT review[pt]",
          "#1 neoplasms[mh:noexp]\n#2 \"liver resection\"[tiab:~3]\n#3 #1 OR #2",
          "title:(microwave OR \"radiofrequency ablation\") AND year:2015..2020 NOT author:smith",
          "bowel cancer that has spread to the liver: what can be done?",
          "\"overall survival\"~5 OR mesh:\"Liver Neoplasms\" AND (has:abstract OR id:pmid:1)",
          "(randomized controlled trial[pt] OR placebo[tiab]) NOT (animals[mh] NOT humans[mh])");
  private static final String LETTERS = "()[]\"*?:~#.,/\\&| \n\t09azAZ\u0000\u00e9\u2019\ud83d";
  private static final int MOST_CHANGES = 6;

  private final Random random;

  public QueryMaker(long seed) {
    this.random = new Random(seed);
  }

  public String next() {
    return random.nextInt(3) == 0 ? mutated() : pieced();
  }

  private String pieced() {
    StringBuilder q = new StringBuilder();
    for (int n = 1 + random.nextInt(7); n > 0; n--) {
      q.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(3) == 0) {
        q.append(' ');
      }
    }
    return q.toString();
  }

  private String mutated() {
    StringBuilder q = new StringBuilder(REAL.get(random.nextInt(REAL.size())));
    for (int n = 1 + random.nextInt(MOST_CHANGES); n > 0; n--) {
      int at = random.nextInt(q.length() + 1);
      int to = Math.min(q.length(), at + 1 + random.nextInt(8));
      switch (random.nextInt(4)) {
        case 0 -> q.delete(at, to);
        case 1 -> q.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
        case 2 -> q.insert(at, q.substring(at, to));
        default -> q.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return q.toString();
  }
}
