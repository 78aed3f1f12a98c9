package org.lucerna.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * PubMed XML read a second time, by other means than the reader's and with nothing in common with
 * it: a DOM of the whole file and XPath, from the element descriptions of NLM's DTD.
 */
final class PubmedByXpath {
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  private PubmedByXpath() {}

  /**
   * What every citation has, each part as one line of text.
   *
   * @param year of the issue, else of what else dates the citation
   */
  record Facts(
      String pmid,
      String title,
      String summary,
      List<String> authors,
      String journal,
      String year,
      List<String> types,
      List<String> mesh) {
    /** What differs, part by part. */
    List<String> differences(Facts other) {
      List<String> differences = new ArrayList<>();
      for (RecordComponent part : Facts.class.getRecordComponents()) {
        try {
          Object mine = part.getAccessor().invoke(this);
          Object theirs = part.getAccessor().invoke(other);
          if (!mine.equals(theirs)) {
            differences.add(pmid + ' ' + part.getName() + ": " + mine + " | " + theirs);
          }
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
      return differences;
    }
  }

  static List<Facts> of(InputStream in)
      throws IOException, SAXException, ParserConfigurationException, XPathExpressionException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    Document document = builder.parse(in);
    List<Facts> facts = new ArrayList<>();
    for (Element each : all(document, "//PubmedArticle|//PubmedBookArticle")) {
      facts.add(each.getTagName().equals("PubmedArticle") ? article(each) : book(each));
    }
    return facts;
  }

  private static Facts article(Element article) throws XPathExpressionException {
    Element citation = all(article, "MedlineCitation").getFirst();
    String title = text(citation, "Article/ArticleTitle");
    return new Facts(
        text(citation, "PMID"),
        title.isEmpty() ? text(citation, "Article/VernacularTitle") : title,
        String.join(" ", texts(citation, "Article/Abstract/AbstractText")),
        authors(all(citation, "Article/AuthorList[not(@Type='editors')]/Author")),
        text(citation, "Article/Journal/Title"),
        firstYear(
            citation,
            "Article/Journal/JournalIssue/PubDate/Year",
            "Article/Journal/JournalIssue/PubDate/MedlineDate",
            "Article/ArticleDate/Year"),
        texts(citation, "Article/PublicationTypeList/PublicationType"),
        mesh(citation));
  }

  private static Facts book(Element article) throws XPathExpressionException {
    Element document = all(article, "BookDocument").getFirst();
    String chapter = text(document, "ArticleTitle");
    String book = text(document, "Book/BookTitle");
    List<Element> own = all(document, "AuthorList[not(@Type='editors')]/Author");
    return new Facts(
        text(document, "PMID"),
        chapter.isEmpty() ? book : chapter,
        String.join(" ", texts(document, "Abstract/AbstractText")),
        authors(
            own.isEmpty() ? all(document, "Book/AuthorList[not(@Type='editors')]/Author") : own),
        chapter.isEmpty() ? "" : book,
        firstYear(
            document, "ContributionDate/Year", "Book/PubDate/Year", "Book/PubDate/MedlineDate"),
        texts(document, "PublicationType"),
        List.of());
  }

  private static List<String> authors(List<Element> elements) throws XPathExpressionException {
    List<String> authors = new ArrayList<>();
    for (Element author : elements) {
      String collective = text(author, "CollectiveName");
      String family = text(author, "LastName");
      if (!collective.isEmpty()) {
        authors.add("group " + collective);
      } else if (!family.isEmpty()) {
        String given = text(author, "ForeName");
        authors.add(family + ", " + (given.isEmpty() ? text(author, "Initials") : given));
      }
    }
    return authors;
  }

  private static List<String> mesh(Element citation) throws XPathExpressionException {
    List<String> mesh = new ArrayList<>();
    for (Element heading : all(citation, "MeshHeadingList/MeshHeading")) {
      mesh.add(
          text(heading, "DescriptorName")
              + String.join(
                  "", texts(heading, "QualifierName").stream().map(each -> "/" + each).toList()));
    }
    return mesh;
  }

  private static String firstYear(Element from, String... paths) throws XPathExpressionException {
    for (String path : paths) {
      Matcher year = YEAR.matcher(text(from, path));
      if (year.find()) {
        return year.group();
      }
    }
    return "";
  }

  private static String text(Node from, String path) throws XPathExpressionException {
    List<String> texts = texts(from, path);
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  private static List<String> texts(Node from, String path) throws XPathExpressionException {
    List<String> texts = new ArrayList<>();
    for (Element each : all(from, path)) {
      String text = each.getTextContent().replaceAll("[\\s\\u00a0]+", " ").strip();
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static List<Element> all(Node from, String path) throws XPathExpressionException {
    NodeList nodes = (NodeList) XPATH.evaluate(path, from, XPathConstants.NODESET);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
