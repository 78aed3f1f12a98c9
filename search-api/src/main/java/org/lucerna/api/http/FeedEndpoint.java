package org.lucerna.api.http;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.lucerna.api.Evidence;
import org.lucerna.api.QueryString;
import org.lucerna.api.SearchParameter;
import org.lucerna.api.SearchParameters;
import org.lucerna.query.Hit;
import org.lucerna.query.SearchResult;
import org.lucerna.query.WorkSummary;

/** {@code GET /feed.atom}: any search as a feed, newest first unless asked otherwise (RFC 4287). */
public final class FeedEndpoint implements Endpoint {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String NO_YEAR = "1970-01-01T00:00:00Z";

  private final Evidence evidence;

  public FeedEndpoint(Evidence evidence) {
    this.evidence = evidence;
  }

  @Override
  public Answer answer(Call call) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(call.parameters());
    parameters.putIfAbsent(SearchParameter.SORT.parameter(), List.of("newest"));
    parameters.putIfAbsent(SearchParameter.FACET.parameter(), List.of("none"));
    SearchResult result = evidence.search(SearchParameters.read(parameters, 50, true));
    try {
      return Answer.text("application/atom+xml; charset=utf-8", feed(call, result));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private String feed(Call call, SearchResult result) throws XMLStreamException {
    StringWriter text = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    xml.writeStartDocument("utf-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    String query = QueryString.format(call.parameters());
    element(xml, "id", "urn:lucerna:search:" + query);
    element(xml, "title", call.parameter("q").map(q -> "Lucerna: " + clean(q)).orElse("Lucerna"));
    element(
        xml,
        "updated",
        result.items().stream().map(it -> date(it.work())).max(String::compareTo).orElse(NO_YEAR));
    link(xml, "self", "/feed.atom?" + query);
    link(xml, "alternate", "/search?" + query);
    for (Hit hit : result.items()) {
      entry(xml, hit);
    }
    xml.writeEndDocument();
    return text.toString();
  }

  private static void entry(XMLStreamWriter xml, Hit hit) throws XMLStreamException {
    WorkSummary work = hit.work();
    xml.writeStartElement("entry");
    element(xml, "id", "urn:lucerna:record:" + QueryString.encodePath(work.id().text()));
    element(xml, "title", clean(work.title()));
    element(xml, "updated", date(work));
    link(xml, "alternate", "/records/" + QueryString.encodePath(work.id().text()));
    for (String author : work.authors().isEmpty() ? List.of("not named") : work.authors()) {
      xml.writeStartElement("author");
      element(xml, "name", clean(author));
      xml.writeEndElement();
    }
    if (!hit.highlights().isEmpty()) {
      element(xml, "summary", clean(hit.highlights().getFirst().text()));
    }
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href);
  }

  /** A work is dated by its year, the only date a hit has. */
  private static String date(WorkSummary work) {
    return work.year().isPresent()
        ? String.format(java.util.Locale.ROOT, "%04d-01-01T00:00:00Z", work.year().getAsInt())
        : NO_YEAR;
  }

  /** Without the characters XML 1.0 cannot carry (section 2.2). */
  private static String clean(String text) {
    return text.codePoints()
        .filter(
            c ->
                c == 9
                    || c == 10
                    || c == 13
                    || (c >= 32 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
