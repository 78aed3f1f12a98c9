package org.lucerna.format.trial;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.lucerna.format.article.HtmlPage;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.format.read.WholeText;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceSink;

/**
 * Pages of the EU Clinical Trials Register: a trial's, tables of number, question and answer, and
 * lists of what a search found.
 */
public final class EuctrHtmlFormat implements SourceFormat {
  private static final Pattern LIST = Pattern.compile("<table[^>]{0,60}class=\"result\"");
  private static final Pattern NUMBER = Pattern.compile("[A-Z](?:\\.\\d{1,2}){1,9}");

  @Override
  public String name() {
    return "euctr-html";
  }

  /** The summary table stands far down, behind the register's search form. */
  @Override
  public Recognition recognise(SourceHead head) {
    String text = head.text();
    boolean trial = text.contains("class=\"tricell\"");
    return text.contains("EudraCT Number:")
            && (trial || LIST.matcher(text).find())
            && text.stripLeading().startsWith("<")
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    Document page = HtmlPage.parse(WholeText.of(file)).document();
    Elements results = page.select("table.result");
    for (int i = 0; i < results.size(); i++) {
      TaggedRecord record = summary(results.get(i));
      sink.accept(Items.item(EuctrFields.draft(record), file, "result " + (i + 1), name()));
    }
    if (results.isEmpty()) {
      trial(page, file, sink);
    }
  }

  /** One of the results of a search: cells that begin with a label. */
  private static TaggedRecord summary(Element table) {
    TaggedRecord record = new TaggedRecord(1);
    for (Element label : table.select("span.label")) {
      Element cell = label.parent();
      String name = label.text().replaceFirst("\\s*:\\s*$", "").replace(" *", "*");
      if (cell != null && !cell.select("table").isEmpty()) {
        continue;
      }
      String text = cell == null ? "" : cell.text();
      int at = text.indexOf(label.text());
      record.add(name, at < 0 ? text : text.substring(at + label.text().length()));
    }
    return record;
  }

  private void trial(Document page, SourceFile file, SourceSink sink) {
    TaggedRecord record = new TaggedRecord(1);
    for (Element row : page.select("tr")) {
      Elements cells = row.children();
      if (row.hasClass("tricell") && cells.size() == 3) {
        answer(cells.get(0).text(), cells.get(1).text(), cells.get(2), record);
      } else if (cells.size() == 2 && cells.get(0).hasClass("cellGrey")) {
        record.add(cells.get(0).text().replaceFirst(":\\s*$", ""), cells.get(1).text());
      }
    }
    sink.accept(Items.item(EuctrFields.draft(record), file, "", name()));
  }

  /** Answers in several languages are tables within the cell, English first where there is one. */
  private static void answer(String number, String question, Element cell, TaggedRecord record) {
    Element first = cell.selectFirst("table tr td");
    String text = (first == null ? cell : first).text();
    if (NUMBER.matcher(number.strip()).matches()) {
      record.add(number, text);
    } else if (question.strip().startsWith("End of Trial Status")) {
      record.add(EuctrFields.END_STATUS, text);
    }
  }
}
