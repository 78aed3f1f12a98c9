package org.lucerna.search.strategy;

import java.util.List;
import java.util.Random;

/** PubMed XML of papers put together from phrases of the field; one seed, one set of papers. */
final class PaperMaker {
  private static final List<String> PHRASES =
      List.of(
          "liver resection",
          "resection of the liver",
          "hepatic metastases",
          "colorectal liver metastases",
          "radiofrequency ablation",
          "microwave ablation",
          "ablative treatment",
          "tumour response",
          "tumor recurrence",
          "randomised controlled trial",
          "randomized patients",
          "placebo",
          "overall survival",
          "quality of life",
          "systematic review",
          "chemotherapy before surgery",
          "surgery after chemotherapy",
          "breast cancer",
          "hepatocellular carcinoma",
          "case report",
          "double-blind",
          "portal vein embolisation",
          "cohort of patients");
  private static final List<String> JOINERS = List.of("and", "with", "in", "for", "after");
  private static final List<String> FAMILIES =
      List.of("Smith", "Smithers", "Garcia", "O'Brien", "van Dijk", "M\u00fcller", "Chen");
  private static final List<String> GIVEN = List.of("J", "JA", "Maria", "K", "Li");
  private static final List<String> JOURNALS =
      List.of("The Lancet", "Annals of Surgery", "Liver Notes", "Lancet Oncology");
  private static final List<String> TYPES =
      List.of("Randomized Controlled Trial", "Review", "Case Reports", "Meta-Analysis", "Comment");
  private static final List<String> HEADINGS =
      List.of(
          "Liver Neoplasms",
          "Neoplasms",
          "Colorectal Neoplasms",
          "Colonic Neoplasms",
          "Breast Neoplasms",
          "Hepatectomy",
          "Humans",
          "Animals");
  private static final List<String> QUALIFIERS = List.of("secondary", "surgery", "drug therapy");
  private static final List<String> SUBSTANCES = List.of("Oxaliplatin", "Bevacizumab");
  private static final List<String> LANGUAGES = List.of("eng", "eng", "eng", "fre", "ger");

  private final Random random;

  PaperMaker(long seed) {
    this.random = new Random(seed);
  }

  String papers(int count) {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<PubmedArticleSet>\n");
    for (int pmid = 9_000_001; pmid <= 9_000_000 + count; pmid++) {
      xml.append(paper(pmid));
    }
    return xml.append("</PubmedArticleSet>\n").toString();
  }

  private String paper(int pmid) {
    return "<PubmedArticle><MedlineCitation><PMID Version=\"1\">"
        + pmid
        + "</PMID><Article>"
        + journal()
        + element("ArticleTitle", sentence(2))
        + "<Pagination><MedlinePgn>"
        + (10 + random.nextInt(20))
        + "-40</MedlinePgn></Pagination><ELocationID EIdType=\"doi\" ValidYN=\"Y\">10.1000/s."
        + pmid
        + "</ELocationID>"
        + (random.nextInt(4) == 0 ? "" : element("Abstract", abstractText()))
        + authors()
        + element("Language", pick(LANGUAGES))
        + registered()
        + "<PublicationTypeList><PublicationType>Journal Article</PublicationType>"
        + (random.nextBoolean() ? element("PublicationType", pick(TYPES)) : "")
        + "</PublicationTypeList></Article><MedlineJournalInfo/>"
        + chemicals()
        + headings()
        + "</MedlineCitation></PubmedArticle>\n";
  }

  private String journal() {
    return "<Journal><JournalIssue CitedMedium=\"Print\"><Volume>"
        + (1 + random.nextInt(5))
        + "</Volume><Issue>"
        + (1 + random.nextInt(3))
        + "</Issue><PubDate><Year>"
        + (2008 + random.nextInt(15))
        + "</Year><Month>"
        + pick(List.of("Jan", "Apr", "Oct"))
        + "</Month></PubDate></JournalIssue>"
        + element("Title", pick(JOURNALS))
        + "</Journal>";
  }

  private String abstractText() {
    return element("AbstractText", sentence(4) + ' ' + sentence(3));
  }

  private String authors() {
    StringBuilder list = new StringBuilder("<AuthorList CompleteYN=\"Y\">");
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      String given = pick(GIVEN);
      String initials = given.length() < 3 && !given.equals("Li") ? given : given.substring(0, 1);
      list.append("<Author>")
          .append(element("LastName", pick(FAMILIES)))
          .append(element("ForeName", given))
          .append(element("Initials", initials));
      if (random.nextInt(3) == 0) {
        list.append("<AffiliationInfo>")
            .append(element("Affiliation", pick(List.of("Leeds, England", "Oslo, Norway"))))
            .append("</AffiliationInfo>");
      }
      list.append("</Author>");
    }
    return list.append("</AuthorList>").toString();
  }

  private String registered() {
    return random.nextInt(6) != 0
        ? ""
        : "<DataBankList><DataBank><DataBankName>ClinicalTrials.gov</DataBankName>"
            + "<AccessionNumberList><AccessionNumber>NCT0000"
            + (1000 + random.nextInt(3))
            + "</AccessionNumber></AccessionNumberList></DataBank></DataBankList>";
  }

  private String chemicals() {
    return random.nextInt(3) != 0
        ? ""
        : "<ChemicalList><Chemical><RegistryNumber>0</RegistryNumber>"
            + element("NameOfSubstance", pick(SUBSTANCES))
            + "</Chemical></ChemicalList>";
  }

  private String headings() {
    StringBuilder list = new StringBuilder("<MeshHeadingList>");
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      String major = random.nextInt(3) == 0 ? "Y" : "N";
      list.append("<MeshHeading><DescriptorName UI=\"D000001\" MajorTopicYN=\"")
          .append(major)
          .append("\">")
          .append(pick(HEADINGS))
          .append("</DescriptorName>");
      if (random.nextInt(3) == 0) {
        list.append("<QualifierName UI=\"Q000001\" MajorTopicYN=\"N\">")
            .append(pick(QUALIFIERS))
            .append("</QualifierName>");
      }
      list.append("</MeshHeading>");
    }
    return list.append("</MeshHeadingList>").toString();
  }

  private String sentence(int phrases) {
    StringBuilder text = new StringBuilder(pick(PHRASES));
    for (int i = 1; i < phrases; i++) {
      text.append(' ').append(pick(JOINERS)).append(' ').append(pick(PHRASES));
    }
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return text.append('.').toString();
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String element(String name, String text) {
    return '<' + name + '>' + text + "</" + name + '>';
  }
}
