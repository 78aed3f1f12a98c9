package org.lucerna.citation;

/** Words that begin or make up the notes a reference carries beside its fields; lower case. */
final class NoteWords {

  /** Notes that carry nothing a citation keeps, longest first where one begins another. */
  static final String[] TAGS = {
    "[pubmed abstract]",
    "[pubmed - indexed for medline]",
    "[pubmed]",
    "[google scholar]",
    "[crossref]",
    "[cross ref]",
    "[free full text]",
    "[pmc free article]",
    "[free pmc article]",
    "[full text]",
    "[medline]",
    "[web of science]",
    "[isi]",
    "[abstract/free full text]",
    "[article]",
    "[doi]",
    "[pmc]",
    "(in chinese)",
    "[in chinese]",
    "(in japanese)",
    "(in german)",
    "(in russian)",
    "(in french)",
    "(in spanish)",
    "(in portuguese)",
    "(in korean)",
    "(in polish)",
    "(in turkish)",
    "(in persian)",
    "(in chinese with english abstract)",
    "(in japanese with english abstract)",
    "(in korean with english abstract)",
    "crossref pubmed",
    "pubmed central pmcid:",
    "pubmed central",
    "pubmed pmid:",
    "epub ahead of print",
    "[epub ahead of print]",
    "(epub ahead of print)",
    "advance online publication"
  };

  static final String[] LEADS = {
    "available online at",
    "available online from",
    "available online",
    "available from",
    "available at",
    "available as",
    "available in",
    "available:",
    "[available from",
    "[available at",
    "(available at",
    "(available from",
    "abrufbar unter",
    "verfügbar unter",
    "online verfügbar unter",
    "disponible sur",
    "disponible en",
    "consultable sur",
    "retrieved from",
    "accessible at",
    "url:",
    "url ",
    "doi:",
    "doi ",
    "website:",
    "found at",
    "weblink:",
    "link:",
    "online at",
    "accessed from",
    "accessed at",
    "downloaded from",
    "on the internet"
  };

  static final String[] ACCESS = {
    "last accessed",
    "date accessed",
    "accessed on",
    "accessed",
    "access date",
    "date of access",
    "last visited",
    "last viewed",
    "last retrieved",
    "date of visit",
    "date last accessed",
    "retrieved on",
    "retrieved",
    "[cited",
    "cited",
    "viewed",
    "downloaded on",
    "access on",
    "last access",
    "access",
    "visited on",
    "visited",
    "consulted",
    "abgerufen am",
    "zuletzt abgerufen am",
    "abgerufen",
    "letzter zugriff",
    "zugriff am",
    "consulté le",
    "consultado el",
    "consultado"
  };

  /** Lead to the day a page is looked over next, which says nothing of its age. */
  static final String[] NEXT_REVIEW = {
    "next review due",
    "next review date",
    "next review",
    "next update due",
    "review due",
    "due for review",
    "review date due"
  };

  static final String[] INTERNET = {
    "[internet]",
    "[online]",
    "[webpage]",
    "[web page]",
    "[website]",
    "[electronic resource]",
    "[homepage on the internet]",
    "[web]",
    "(online)",
    "[internet homepage]"
  };

  static final String[] PUBLISHED = {"published online", "epub", "first published online", "e-pub"};

  private NoteWords() {}
}
