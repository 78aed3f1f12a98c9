package org.lucerna.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up PubMed records: word frequencies by Zipf's law over a made-up lexicon, with the words of
 * the field mixed in, abstracts, MeSH headings, authors and references as long as PubMed's own.
 *
 * <p>The same seed makes the same record on every machine.
 */
final class RecordMaker {
  private static final int LEXICON = 60_000;

  /** Share of words taken from the field's own phrases. */
  private static final double FIELD_SHARE = 0.12;

  private static final List<String> PHRASES =
      List.of(
          "colorectal liver metastases",
          "microwave ablation",
          "radiofrequency ablation",
          "liver resection",
          "hepatectomy",
          "overall survival",
          "progression-free survival",
          "transarterial chemoembolisation",
          "TACE",
          "radioembolization",
          "SIRT",
          "chemotherapy",
          "bevacizumab",
          "FOLFOX",
          "local recurrence",
          "quality of life",
          "breast cancer",
          "neuroendocrine tumours",
          "pancreatic cancer",
          "randomised trial",
          "median follow-up",
          "portal vein",
          "hepatic artery infusion",
          "stereotactic body radiotherapy",
          "complications",
          "mortality",
          "patients",
          "treatment",
          "disease-free survival");

  private static final List<String> JOINERS =
      List.of("of", "the", "and", "in", "with", "to", "for", "was", "were", "a", "by", "on", "is");

  private static final String[] LABELS = {"BACKGROUND", "METHODS", "RESULTS", "CONCLUSIONS"};
  private static final String[] SYLLABLES = {
    "ca", "ri", "to", "me", "ta", "sis", "no", "ple", "gen", "hep", "ar", "ol", "in", "ter", "va",
    "cu", "lar", "pro", "te", "ase", "mi", "cro", "bi", "lo", "gy", "an", "ti", "phy", "the", "ra"
  };

  private final String[] lexicon;
  private final String[] headings;
  private final String[] families;
  private final String[] journals;

  RecordMaker() {
    Random random = new Random(42);
    this.lexicon = words(random, LEXICON, 2, 5);
    this.headings = titled(words(random, 4_000, 4, 7));
    this.families = titled(words(random, 20_000, 2, 3));
    this.journals = titled(words(random, 3_000, 5, 8));
  }

  private static String[] words(Random random, int count, int least, int most) {
    String[] words = new String[count];
    for (int i = 0; i < count; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = least + random.nextInt(most - least + 1); n > 0; n--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words[i] = word.toString();
    }
    return words;
  }

  private static String[] titled(String[] words) {
    String[] titled = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      titled[i] = Character.toUpperCase(words[i].charAt(0)) + words[i].substring(1);
    }
    return titled;
  }

  /** One {@code PubmedArticle} element. */
  String article(int pmid) {
    Random random = new Random(pmid * 7919L);
    StringBuilder xml = new StringBuilder(6000);
    int year = 1980 + random.nextInt(45);
    xml.append(
        "<PubmedArticle><MedlineCitation Status=\"MEDLINE\" Owner=\"NLM\"><PMID Version=\"1\">");
    xml.append(pmid).append("</PMID><DateRevised><Year>").append(year + 1);
    xml.append("</Year><Month>03</Month><Day>11</Day></DateRevised><Article PubModel=\"Print\">");
    String journal = journals[(int) (Math.pow(random.nextDouble(), 3) * journals.length)];
    xml.append(
        "<Journal><ISSN IssnType=\"Print\">0378-5955</ISSN><JournalIssue CitedMedium=\"Print\"><Volume>");
    xml.append(1 + random.nextInt(80)).append("</Volume><Issue>").append(1 + random.nextInt(12));
    xml.append("</Issue><PubDate><Year>")
        .append(year)
        .append("</Year><Month>Apr</Month></PubDate>");
    xml.append("</JournalIssue><Title>Journal of ")
        .append(journal)
        .append("</Title><ISOAbbreviation>J ");
    xml.append(journal, 0, 5).append("</ISOAbbreviation></Journal><ArticleTitle>");
    xml.append(sentence(random, 8 + random.nextInt(12))).append("</ArticleTitle>");
    xml.append("<ELocationID EIdType=\"doi\" ValidYN=\"Y\">10.1000/bench.").append(pmid);
    xml.append("</ELocationID>");
    appendAbstract(xml, random);
    appendAuthors(xml, random);
    xml.append("<Language>eng</Language><PublicationTypeList><PublicationType UI=\"D016428\">");
    xml.append(random.nextInt(6) == 0 ? "Review" : "Journal Article");
    xml.append("</PublicationType></PublicationTypeList></Article>");
    appendMesh(xml, random);
    xml.append("</MedlineCitation><PubmedData><ArticleIdList><ArticleId IdType=\"pubmed\">");
    xml.append(pmid).append("</ArticleId><ArticleId IdType=\"doi\">10.1000/bench.").append(pmid);
    xml.append("</ArticleId></ArticleIdList>");
    appendReferences(xml, random, pmid);
    return xml.append("</PubmedData></PubmedArticle>\n").toString();
  }

  /** One record in seven has none, as in PubMed; about 200 words otherwise. */
  private void appendAbstract(StringBuilder xml, Random random) {
    if (random.nextInt(7) == 0) {
      return;
    }
    xml.append("<Abstract>");
    boolean structured = random.nextInt(3) == 0;
    for (int part = 0; part < (structured ? LABELS.length : 1); part++) {
      xml.append(structured ? "<AbstractText Label=\"" + LABELS[part] + "\">" : "<AbstractText>");
      for (int n = structured ? 2 + random.nextInt(2) : 6 + random.nextInt(6); n > 0; n--) {
        xml.append(sentence(random, 14 + random.nextInt(16))).append(' ');
      }
      xml.append("</AbstractText>");
    }
    xml.append("</Abstract>");
  }

  private void appendAuthors(StringBuilder xml, Random random) {
    xml.append("<AuthorList CompleteYN=\"Y\">");
    for (int n = 1 + random.nextInt(8); n > 0; n--) {
      String given = families[random.nextInt(families.length)];
      xml.append("<Author ValidYN=\"Y\"><LastName>");
      xml.append(families[random.nextInt(families.length)]).append("</LastName><ForeName>");
      xml.append(given).append("</ForeName><Initials>").append(given.charAt(0));
      xml.append("</Initials></Author>");
    }
    xml.append("</AuthorList>");
  }

  private void appendMesh(StringBuilder xml, Random random) {
    xml.append("<MeshHeadingList>");
    for (int n = 6 + random.nextInt(10); n > 0; n--) {
      int heading = (int) (Math.pow(random.nextDouble(), 4) * headings.length);
      xml.append("<MeshHeading><DescriptorName UI=\"D0").append(10_000 + heading);
      xml.append("\" MajorTopicYN=\"").append(random.nextInt(4) == 0 ? 'Y' : 'N').append("\">");
      xml.append(headings[heading]).append("</DescriptorName></MeshHeading>");
    }
    xml.append("</MeshHeadingList>");
  }

  /** A quarter of PubMed's records have a reference list. */
  private static void appendReferences(StringBuilder xml, Random random, int pmid) {
    if (random.nextInt(4) != 0) {
      return;
    }
    xml.append("<ReferenceList>");
    for (int n = 15 + random.nextInt(30); n > 0; n--) {
      xml.append("<Reference><Citation>Some J. ").append(1980 + random.nextInt(40));
      xml.append(";12:34-9</Citation><ArticleIdList><ArticleId IdType=\"pubmed\">");
      xml.append(1 + random.nextInt(Math.max(1, pmid)))
          .append("</ArticleId></ArticleIdList></Reference>");
    }
    xml.append("</ReferenceList>");
  }

  private String sentence(Random random, int words) {
    StringBuilder sentence = new StringBuilder(words * 8);
    for (int i = 0; i < words; i++) {
      if (i > 0) {
        sentence.append(' ');
      }
      double kind = random.nextDouble();
      if (kind < FIELD_SHARE) {
        sentence.append(PHRASES.get(random.nextInt(PHRASES.size())));
      } else if (kind < FIELD_SHARE + 0.3) {
        sentence.append(JOINERS.get(random.nextInt(JOINERS.size())));
      } else {
        // Zipf's law with exponent 1: rank is exponential in a uniform number.
        int rank = (int) Math.exp(random.nextDouble() * Math.log(LEXICON)) - 1;
        sentence.append(lexicon[Math.min(rank, LEXICON - 1)]);
      }
    }
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    return sentence.append('.').toString();
  }

  /** So many words or phrases as a reader might ask for: of the field, or of the lexicon. */
  String words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean field = random.nextBoolean();
      int rank = (int) Math.exp(random.nextDouble() * Math.log(LEXICON)) - 1;
      words.add(
          field
              ? PHRASES.get(random.nextInt(PHRASES.size()))
              : lexicon[Math.min(rank, LEXICON - 1)]);
    }
    return String.join(" ", words);
  }

  /** How a file begins and ends. */
  static List<String> frame() {
    List<String> frame = new ArrayList<>();
    frame.add(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE PubmedArticleSet PUBLIC"
            + " \"-//NLM//DTD PubMedArticle, 1st January 2025//EN\""
            + " \"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd\">\n<PubmedArticleSet>\n");
    frame.add("</PubmedArticleSet>\n");
    return frame;
  }
}
