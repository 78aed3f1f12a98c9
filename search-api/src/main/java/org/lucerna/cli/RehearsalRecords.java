package org.lucerna.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Made-up PubMed citations. Large corpora are PubMed's; what Java notes while it indexes these
 * spares it much of its warming up over a real one.
 */
final class RehearsalRecords {
  private static final List<String> SECTIONS =
      List.of("BACKGROUND", "METHODS", "RESULTS", "CONCLUSIONS");
  private static final List<String> PHRASES =
      List.of(
          "radiofrequency ablation",
          "colorectal liver metastases",
          "overall survival",
          "no recurrence was seen",
          "hepatic resection",
          "adverse events",
          "chemotherapy",
          "quality of life",
          "(SIRT)",
          "95% CI 1.2-3.4, p < 0.05");
  private static final List<String> TYPES =
      List.of("Journal Article", "Review", "Randomized Controlled Trial", "Case Reports");
  private static final String SYLLABLES = "tarolimeconusideparevaloti";

  private final Random random = new Random(1);

  private RehearsalRecords() {}

  /** The same records on every machine. */
  static void write(Path file, int records) throws IOException {
    RehearsalRecords made = new RehearsalRecords();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PubmedArticleSet>\n");
      for (int pmid = 1; pmid <= records; pmid++) {
        out.write(made.citation(pmid));
      }
      out.write("</PubmedArticleSet>\n");
    }
  }

  private String citation(int pmid) {
    StringBuilder xml = new StringBuilder(4096);
    xml.append("<PubmedArticle><MedlineCitation><PMID Version=\"1\">").append(pmid);
    xml.append("</PMID><Article><Journal><ISSN>1234-5679</ISSN><JournalIssue><Volume>");
    xml.append(1 + random.nextInt(40)).append("</Volume><Issue>2</Issue><PubDate><Year>");
    xml.append(1980 + random.nextInt(45)).append("</Year><Month>Mar</Month></PubDate>");
    xml.append("</JournalIssue><Title>Journal of ").append(word()).append("</Title></Journal>");
    xml.append("<ArticleTitle>").append(words(14)).append(".</ArticleTitle>");
    xml.append("<Pagination><MedlinePgn>").append(pmid).append("-9</MedlinePgn></Pagination>");
    xml.append("<Abstract>");
    for (String label : SECTIONS) {
      xml.append("<AbstractText Label=\"").append(label).append("\">");
      xml.append(words(25)).append(". ").append(words(25)).append(".</AbstractText>");
    }
    xml.append("</Abstract><AuthorList>");
    for (int i = 0; i < 4; i++) {
      xml.append("<Author><LastName>").append(word()).append("</LastName><ForeName>");
      xml.append(word()).append("</ForeName><Initials>A</Initials></Author>");
    }
    xml.append("</AuthorList><PublicationTypeList><PublicationType>");
    xml.append(TYPES.get(random.nextInt(TYPES.size())));
    xml.append("</PublicationType></PublicationTypeList></Article><MeshHeadingList>");
    for (int i = 0; i < 8; i++) {
      xml.append("<MeshHeading><DescriptorName UI=\"D000001\" MajorTopicYN=\"N\">");
      xml.append(word()).append("</DescriptorName></MeshHeading>");
    }
    xml.append("</MeshHeadingList></MedlineCitation><PubmedData><ArticleIdList>");
    xml.append("<ArticleId IdType=\"doi\">10.1000/made.up.").append(pmid).append("</ArticleId>");
    xml.append("</ArticleIdList><ReferenceList><Reference><Citation>").append(words(12));
    xml.append(". 2001;3(4):5-6</Citation><ArticleIdList><ArticleId IdType=\"pubmed\">");
    xml.append(1 + random.nextInt(pmid)).append("</ArticleId></ArticleIdList></Reference>");
    return xml.append("</ReferenceList></PubmedData></PubmedArticle>\n").toString();
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder("The");
    for (int i = 1; i < count; i++) {
      boolean phrase = random.nextInt(8) == 0;
      text.append(' ').append(phrase ? PHRASES.get(random.nextInt(PHRASES.size())) : word());
    }
    return text.toString().replace("<", "&lt;");
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      int at = 2 * random.nextInt(SYLLABLES.length() / 2);
      word.append(SYLLABLES, at, at + 2);
    }
    return word.toString();
  }
}
