package org.lucerna.citation;

import java.util.Locale;
import java.util.Set;

/** Words that stand in, before and after names of persons and bodies. */
final class NameWords {

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "der", "den", "de", "la", "le", "von", "zu", "zur", "zum", "vom", "di", "del",
          "della", "dello", "dei", "degli", "dos", "das", "da", "do", "du", "des", "el", "al",
          "ter", "ten", "te", "bin", "ibn", "ben", "af", "av", "y", "e", "het", "'t", "in't", "op",
          "abu", "st", "lo", "las", "los", "vander", "vanden", "san", "santa", "d", "dal", "dalla");

  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "4th", "1st", "junior", "filho", "neto");

  private static final Set<String> HONORIFICS =
      Set.of(
          "dr",
          "prof",
          "professor",
          "mudr",
          "mr",
          "mrs",
          "ms",
          "sir",
          "dame",
          "doc",
          "ing",
          "mgr",
          "drs");

  private static final Set<String> DEGREES =
      Set.of(
          "md", "phd", "msc", "bsc", "rn", "mph", "mbbs", "frcs", "mrcp", "frcp", "pharmd", "dds",
          "dvm", "mba", "msn", "bsn", "facs", "facp", "dsc", "dphil", "np", "pa-c", "rd", "lcsw",
          "mbchb", "frcr", "cns", "aprn", "dnp", "drph", "mscn", "mspt", "dpt");

  /** Words of which one makes a capitalised phrase the name of a body. */
  private static final Set<String> BODIES =
      Set.of(
          "organization",
          "organisation",
          "society",
          "institute",
          "institutes",
          "association",
          "centre",
          "center",
          "centers",
          "centres",
          "agency",
          "ministry",
          "department",
          "committee",
          "council",
          "foundation",
          "network",
          "university",
          "college",
          "collaboration",
          "consortium",
          "board",
          "bureau",
          "commission",
          "office",
          "service",
          "services",
          "trust",
          "clinic",
          "hospital",
          "union",
          "bank",
          "programme",
          "program",
          "federation",
          "academy",
          "authority",
          "administration",
          "collaborators",
          "investigators",
          "company",
          "corporation",
          "group",
          "taskforce",
          "initiative",
          "nations",
          "laboratory",
          "library",
          "alliance",
          "secretariat",
          "government",
          "registry",
          "team",
          "inc",
          "ltd",
          "gmbh",
          "llc",
          "england",
          "scotland",
          "wales",
          "unit",
          "charity",
          "coalition",
          "partnership",
          "school",
          "faculty",
          "parliament",
          "assembly",
          "task",
          "panel",
          "research",
          "uk",
          "nhs",
          "collaborative",
          "pharmaceuticals",
          "corp",
          "plc",
          "ag",
          "congress",
          "division",
          "health",
          "care",
          "digital",
          "support",
          "cancer",
          "heart",
          "stroke",
          "fund",
          "campaign",
          "action",
          "information",
          "clinics",
          "hospitals",
          "forum",
          "oncology",
          "prevention",
          "surgeons",
          "physicians",
          "radiologists",
          "nurses",
          "medicines",
          "survey",
          "statistics",
          "institut",
          "gesellschaft",
          "instituto",
          "who",
          "fao");

  private NameWords() {}

  static boolean isParticle(String word) {
    return PARTICLES.contains(word) || PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isHonorific(String word) {
    return HONORIFICS.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isDegree(String word) {
    return DEGREES.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  static boolean isBody(String word) {
    return BODIES.contains(word.toLowerCase(Locale.ROOT));
  }
}
