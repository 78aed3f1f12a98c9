package org.lucerna.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up references in the styles of medical journals; the same seed makes the same ones. */
final class GeneratedReferences {

  private static final String[] SURNAMES = {
    "Example", "Sample", "van der Test", "O'Probe", "Müller", "de la Muestra", "Kim", "Nowak",
    "Writer-Author", "García López", "Ng", "Schmidt"
  };

  private static final String[] WORDS = {
    "outcomes", "of", "microwave", "ablation", "for", "colorectal", "liver", "metastases", "in",
    "patients", "with", "limited", "disease", "a", "randomised", "trial", "survival", "after",
    "resection", "and", "chemotherapy", "long-term", "results", "safety", "neuroendocrine"
  };

  private static final String[] JOURNALS = {
    "Ann Surg Oncol", "J Clin Oncol", "Lancet", "BMJ Open", "Br J Surg", "Eur Radiol",
    "Cardiovasc Intervent Radiol", "World J Gastroenterol", "HPB (Oxford)", "Ann. Oncol.",
    "The New England Journal of Medicine", "Cochrane Database Syst Rev"
  };

  private final Random random;

  private GeneratedReferences(long seed) {
    this.random = new Random(seed);
  }

  static List<String> of(int count, long seed) {
    GeneratedReferences made = new GeneratedReferences(seed);
    List<String> references = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      references.add(made.reference(i));
    }
    return references;
  }

  private String reference(int i) {
    String authors = authors();
    String title = title();
    String journal = pick(JOURNALS);
    int year = 1985 + random.nextInt(40);
    int volume = 1 + random.nextInt(400);
    int issue = 1 + random.nextInt(24);
    int page = 1 + random.nextInt(3000);
    String doi = random.nextInt(3) == 0 ? " doi: 10.1000/made.up." + i : "";
    return switch (random.nextInt(4)) {
      case 0 -> "%s. %s. %s. %d;%d(%d):%d-%d.%s"
          .formatted(authors, title, journal, year, volume, issue, page, page + 8, doi);
      case 1 -> "%s: %s. %s %d (%d): %d-%d, %d. [PUBMED Abstract]"
          .formatted(authors, title, journal, volume, issue, page, page + 8, year);
      case 2 -> "%s (%d) %s. %s %d:%d–%d.%s"
          .formatted(authors, year, title, journal, volume, page, page + 8, doi);
      default -> "%s. %s. %s. %d Mar;%d:e%d. PMID: %d."
          .formatted(authors, title, journal, year, volume, page, 10_000_000 + i);
    };
  }

  private String authors() {
    List<String> names = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      names.add(pick(SURNAMES) + " " + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26)));
    }
    return String.join(", ", names) + (count == 6 ? ", et al" : "");
  }

  private String title() {
    List<String> words = new ArrayList<>();
    for (int i = 7 + random.nextInt(9); i > 0; i--) {
      words.add(pick(WORDS));
    }
    String title = String.join(" ", words);
    return Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
