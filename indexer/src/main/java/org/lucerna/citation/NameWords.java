package org.lucerna.citation;

import java.util.List;
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
          "academy",
          "administration",
          "ag",
          "agency",
          "alliance",
          "association",
          "authority",
          "bank",
          "board",
          "bureau",
          "center",
          "centers",
          "centre",
          "centres",
          "charity",
          "clinic",
          "clinics",
          "coalition",
          "collaboration",
          "collaborative",
          "collaborators",
          "college",
          "commission",
          "committee",
          "company",
          "compendium",
          "congress",
          "consortium",
          "corp",
          "corporation",
          "council",
          "department",
          "division",
          "england",
          "faculty",
          "fao",
          "federation",
          "foundation",
          "fund",
          "gesellschaft",
          "gmbh",
          "government",
          "group",
          "health",
          "hospital",
          "hospitals",
          "inc",
          "institut",
          "institute",
          "institutes",
          "instituto",
          "investigators",
          "laboratory",
          "library",
          "limited",
          "manual",
          "encyclopedia",
          "llc",
          "ltd",
          "ministry",
          "nations",
          "network",
          "nhs",
          "office",
          "organisation",
          "organization",
          "panel",
          "parliament",
          "partnership",
          "pharmaceuticals",
          "physicians",
          "plc",
          "sciences",
          "therapeutics",
          "biosciences",
          "laboratories",
          "biopharma",
          "program",
          "programme",
          "radiologists",
          "registry",
          "research",
          "secretariat",
          "service",
          "services",
          "society",
          "support",
          "surgeons",
          "taskforce",
          "team",
          "trust",
          "uk",
          "union",
          "unit",
          "university",
          "who");

  private static final Set<String> FOREIGN_BODIES =
      Set.of(
          "organización",
          "organização",
          "ministério",
          "ministerio",
          "ministère",
          "ministerium",
          "agência",
          "agencia",
          "sociedade",
          "sociedad",
          "société",
          "asociación",
          "associação",
          "secretaria",
          "bundesamt",
          "stiftung",
          "krebshilfe",
          "krebsforschungszentrum",
          "universität",
          "université",
          "universidad",
          "universidade",
          "università",
          "klinik",
          "hôpital",
          "autorité",
          "kgaa",
          "krebsregister",
          "koch-institut",
          "ligue",
          "agence",
          "ufficio",
          "istituto",
          "ospedale",
          "stichting",
          "verein",
          "fondazione",
          "fondation",
          "fundación",
          "associazione",
          "kommission",
          "action",
          "campaign",
          "initiative",
          "forum",
          "leitlinienprogramm");

  /** German makes one word of a body's kind and its subject. */
  private static final List<String> BODY_ENDS =
      List.of(
          "gesellschaft",
          "zentrum",
          "institut",
          "instituut",
          "vereniging",
          "genootschap",
          "ministerium",
          "verband",
          "verbund",
          "stiftung",
          "klinikum",
          "informationsdienst");

  /** Words that no person is called by, though they make no body of a phrase. */
  private static final Set<String> IMPERSONAL =
      Set.of(
          "action",
          "assembly",
          "campaign",
          "cancer",
          "care",
          "digital",
          "forum",
          "guidance",
          "guideline",
          "guidelines",
          "heart",
          "information",
          "initiative",
          "international",
          "medical",
          "medicine",
          "medicines",
          "newsroom",
          "nurses",
          "oncology",
          "panel",
          "pharma",
          "prevention",
          "school",
          "scotland",
          "statistics",
          "stroke",
          "survey",
          "task",
          "wales");

  /** Words that a letter or number tells apart: "Hepatitis B.", "Vitamin D.", "Part A.". */
  private static final Set<String> LETTERED =
      Set.of(
          "annex",
          "appendix",
          "factor",
          "grade",
          "group",
          "haemophilia",
          "hemophilia",
          "hepatitis",
          "influenza",
          "part",
          "phase",
          "section",
          "stage",
          "type",
          "vitamin");

  private NameWords() {}

  /** Whether a single capital after the word is no person's initial. */
  static boolean isLettered(String word) {
    return LETTERED.contains(word.toLowerCase(Locale.ROOT));
  }

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

  /** Whether a name that contains the word is no person's. */
  static boolean isImpersonal(String word) {
    return isBody(word) || IMPERSONAL.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Words that head a body's name: beside "and" they tell two bodies from one. */
  private static final Set<String> HEADS =
      Set.of(
          "academy",
          "action",
          "administration",
          "agency",
          "alliance",
          "association",
          "centre",
          "center",
          "charity",
          "clinic",
          "college",
          "commission",
          "committee",
          "council",
          "federation",
          "foundation",
          "hospital",
          "institute",
          "ministry",
          "network",
          "organisation",
          "organization",
          "society",
          "trust",
          "uk",
          "union",
          "university");

  static boolean isHead(String word) {
    return HEADS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Words that end a body's name and no person's: "R Core Team", "SAS Institute". */
  private static final Set<String> TEAMS =
      Set.of(
          "collaboration",
          "collaborators",
          "consortium",
          "corporation",
          "gmbh",
          "group",
          "inc",
          "investigators",
          "ltd",
          "team");

  static boolean isTeam(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return TEAMS.contains(lower) || HEADS.contains(lower);
  }

  /** Words that begin what bodies make: "Guidelines for Health Care Providers" is none. */
  private static final Set<String> WORKS =
      Set.of(
          "assessment",
          "guidance",
          "guide",
          "guideline",
          "guidelines",
          "management",
          "overview",
          "prevention",
          "recommendations",
          "report",
          "review",
          "standards",
          "statistics",
          "treatment");

  static boolean isWork(String word) {
    return WORKS.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isBody(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return BODIES.contains(lower) || FOREIGN_BODIES.contains(lower) || isCompoundBody(word);
  }

  /** Words that only bodies' names begin with, in languages that write the rest small. */
  static boolean isForeignBody(String word) {
    return FOREIGN_BODIES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "Kwaliteitsinstituut": one word of a body's kind and its subject. */
  static boolean isCompoundBody(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > 9 && endsAsBody(lower);
  }

  private static boolean endsAsBody(String lower) {
    for (String end : BODY_ENDS) {
      if (lower.endsWith(end)) {
        return true;
      }
    }
    return false;
  }
}
