package org.lucerna.vocabulary.spelling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** British and American spellings, singular and plural: which words are one word. */
public final class SpellingVariants {
  private record Pair(String british, String american) {}

  /** Longer stems first, so that haemorrhage is not taken for another haem. */
  private static final List<Pair> SPELLINGS =
      List.of(
          new Pair("oesoph", "esoph"),
          new Pair("oestro", "estro"),
          new Pair("oedema", "edema"),
          new Pair("haem", "hem"),
          new Pair("aemi", "emi"),
          new Pair("paed", "ped"),
          new Pair("caec", "cec"),
          new Pair("gynaec", "gynec"),
          new Pair("aesth", "esth"),
          new Pair("phaeo", "pheo"),
          new Pair("neutropaen", "neutropen"),
          new Pair("leuco", "leuko"),
          new Pair("rrhoea", "rrhea"),
          new Pair("umour", "umor"),
          new Pair("haviour", "havior"),
          new Pair("isation", "ization"),
          new Pair("isational", "izational"),
          new Pair("ising", "izing"),
          new Pair("ised", "ized"),
          new Pair("iser", "izer"),
          new Pair("ise", "ize"),
          new Pair("lysed", "lyzed"),
          new Pair("lyse", "lyze"),
          new Pair("centre", "center"),
          new Pair("programme", "program"),
          new Pair("counsell", "counsel"),
          new Pair("analogue", "analog"),
          new Pair("sulph", "sulf"));

  /** Greek nouns in -sis, whose plural is -ses; elsewhere -ses is a plain plural (diseases). */
  private static final List<String> SIS_STEMS =
      List.of(
          "metasta",
          "micrometasta",
          "diagno",
          "progno",
          "analy",
          "thrombo",
          "necro",
          "cirrho",
          "anastomo",
          "fibro",
          "apopto",
          "prophylaxi",
          "sep",
          "paralysi",
          "hypothe",
          "synthe");

  private SpellingVariants() {}

  /** The spelling that stands for all variants of a folded word. */
  public static String canonical(String word) {
    String american = word;
    for (Pair pair : SPELLINGS) {
      american = american.replace(pair.british, pair.american);
    }
    return singular(american);
  }

  /** Spellings and numbers of a folded word, itself included, all with the same canonical form. */
  public static Set<String> of(String word) {
    String canonical = canonical(word);
    Set<String> variants = new LinkedHashSet<>(List.of(word, canonical));
    for (int round = 0; round < 2; round++) {
      for (String known : List.copyOf(variants)) {
        for (Pair pair : SPELLINGS) {
          variants.add(known.replace(pair.american, pair.british));
          variants.add(known.replace(pair.british, pair.american));
        }
      }
    }
    for (String known : List.copyOf(variants)) {
      variants.add(plural(known));
      variants.add(known + "s");
      variants.add(singular(known));
    }
    variants.removeIf(variant -> !canonical(variant).equals(canonical));
    return variants;
  }

  private static String singular(String word) {
    int length = word.length();
    if (length <= 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ses") && SIS_STEMS.stream().anyMatch(stem -> word.equals(stem + "ses"))) {
      return word.substring(0, length - 2) + "is";
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches")) {
      return word.substring(0, length - 2);
    }
    return word.substring(0, length - 1);
  }

  private static String plural(String word) {
    int length = word.length();
    if (length < 3 || !Character.isLetter(word.charAt(length - 1))) {
      return word;
    }
    if (word.endsWith("sis")) {
      return word.substring(0, length - 2) + "es";
    }
    if (word.endsWith("y") && "aeou".indexOf(word.charAt(length - 2)) < 0) {
      return word.substring(0, length - 1) + "ies";
    }
    if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch")) {
      return word + "es";
    }
    return word + "s";
  }
}
