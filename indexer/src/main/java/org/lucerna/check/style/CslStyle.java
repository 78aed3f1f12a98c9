package org.lucerna.check.style;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lucerna.resolve.IndexedWork;

/** A style written in the Citation Style Language (CSL 1.0.2), formatted by citeproc-java. */
final class CslStyle implements CitationStyle {
  private static final String LANGUAGE = "en-GB";

  private static final Map<String, Object> SAMPLE =
      Map.of(
          "id", CslItem.ID,
          "type", "article-journal",
          "title", "A title",
          "author", List.of(Map.of("family", "Doe", "given", "J.")),
          "container-title", "A Journal",
          "volume", "1",
          "page", "2-3",
          "issued", Map.of("date-parts", List.of(List.of(2020))),
          "DOI", "10.5555/1");

  /** What a numbered style puts before the only item. */
  private static final Pattern NUMBER = Pattern.compile("^[\\[(]?1[\\])]?\\.?\\s?");

  private final OneItem item = new OneItem();
  private final CSL csl;
  private final boolean numbered;

  private CslStyle(String xml, String terms) throws IOException {
    this.csl = new CSL(item, language -> terms, null, xml, LANGUAGE);
    this.numbered = xml.contains("\"citation-number\"");
  }

  /**
   * @param name of the style, for messages
   * @param xml the style
   * @param terms a locale in CSL, for the words that the style itself does not bring
   */
  static CslStyle read(String name, String xml, String terms) throws StyleException {
    StyleFile.verify(name, xml);
    try {
      CslStyle style = new CslStyle(xml, terms);
      style.tryOut(name);
      return style;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new StyleException(name + ": not a style that can be used: " + e.getMessage());
    }
  }

  /** What a style cannot format shows at once, and not in the middle of a report. */
  private void tryOut(String name) throws StyleException {
    if (format(SAMPLE).isBlank()) {
      throw new StyleException(name + ": the style writes nothing for a journal article");
    }
  }

  @Override
  public Optional<String> cite(IndexedWork work, CitedForm entry) {
    try {
      return Optional.of(format(CslItem.of(work, entry))).filter(it -> !it.isBlank());
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** One at a time: the processor keeps what it was last given. */
  private synchronized String format(Map<String, Object> csljson) {
    item.data = CSLItemData.fromJson(csljson);
    csl.reset(); // also to HTML
    csl.setOutputFormat("text");
    csl.registerCitationItems(CslItem.ID);
    String citation = csl.makeBibliography().makeString().replaceAll("\\s+", " ").strip();
    return numbered ? NUMBER.matcher(citation).replaceFirst("") : citation;
  }

  private static final class OneItem implements ItemDataProvider {
    private CSLItemData data = new CSLItemData();

    @Override
    public CSLItemData retrieveItem(String id) {
      return data;
    }

    @Override
    public Collection<String> getIds() {
      return List.of(CslItem.ID);
    }
  }
}
