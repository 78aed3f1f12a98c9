package org.lucerna.format;

import java.util.List;
import org.lucerna.format.article.DocumentFormat;
import org.lucerna.format.article.HtmlArticleFormat;
import org.lucerna.format.article.JsonLinesFormat;
import org.lucerna.format.article.MarkdownFormat;
import org.lucerna.format.article.MedQuadFormat;
import org.lucerna.format.article.MhtmlFormat;
import org.lucerna.format.article.PlainTextFormat;
import org.lucerna.format.bibliography.BibtexFormat;
import org.lucerna.format.bibliography.BiocJsonFormat;
import org.lucerna.format.bibliography.BiocXmlFormat;
import org.lucerna.format.bibliography.CitationTableFormat;
import org.lucerna.format.bibliography.CochraneTextFormat;
import org.lucerna.format.bibliography.CrossrefFormat;
import org.lucerna.format.bibliography.CslJsonFormat;
import org.lucerna.format.bibliography.EmbaseCsvFormat;
import org.lucerna.format.bibliography.EndNoteTextFormat;
import org.lucerna.format.bibliography.EndNoteXmlFormat;
import org.lucerna.format.bibliography.EnwFormat;
import org.lucerna.format.bibliography.EuropePmcFormat;
import org.lucerna.format.bibliography.EuropePmcXmlFormat;
import org.lucerna.format.bibliography.JatsFormat;
import org.lucerna.format.bibliography.LabelledTextFormat;
import org.lucerna.format.bibliography.OpenAlexFormat;
import org.lucerna.format.bibliography.OvidFormat;
import org.lucerna.format.bibliography.RefWorksFormat;
import org.lucerna.format.bibliography.RetractionCsvFormat;
import org.lucerna.format.bibliography.RisFormat;
import org.lucerna.format.bibliography.WosFormat;
import org.lucerna.format.guidance.NiceHtmlFormat;
import org.lucerna.format.guidance.NiceJsonFormat;
import org.lucerna.format.guidance.NiceListXmlFormat;
import org.lucerna.format.guidance.NiceSearchFormat;
import org.lucerna.format.guidance.PdqXmlFormat;
import org.lucerna.format.mesh.MeshTreesFormat;
import org.lucerna.format.mesh.MeshXmlFormat;
import org.lucerna.format.pubmed.NbibFormat;
import org.lucerna.format.pubmed.PubmedCsvFormat;
import org.lucerna.format.pubmed.PubmedTextFormat;
import org.lucerna.format.pubmed.PubmedXmlFormat;
import org.lucerna.format.read.CsvFormat;
import org.lucerna.format.trial.CtgovCsvFormat;
import org.lucerna.format.trial.CtgovJsonFormat;
import org.lucerna.format.trial.CtgovV1Format;
import org.lucerna.format.trial.CtgovXmlFormat;
import org.lucerna.format.trial.CtgovXmlJsonFormat;
import org.lucerna.format.trial.CtisJsonFormat;
import org.lucerna.format.trial.EuctrCsvFormat;
import org.lucerna.format.trial.EuctrHtmlFormat;
import org.lucerna.format.trial.EuctrJsonFormat;
import org.lucerna.format.trial.EuctrTextFormat;
import org.lucerna.format.trial.IctrpCsvFormat;
import org.lucerna.format.trial.IctrpExchangeFormat;
import org.lucerna.format.trial.IctrpXmlFormat;
import org.lucerna.format.trial.IsrctnJsonFormat;
import org.lucerna.format.trial.IsrctnXmlFormat;
import org.lucerna.source.FormatDetector;
import org.lucerna.source.SourceFileReader;
import org.lucerna.source.SourceFormat;

/** Every format Lucerna reads; of equal claims on a file the first in this list wins. */
public final class FormatRegister {
  private FormatRegister() {}

  /** Tables that are known by their header line, as text or as the sheets of a workbook. */
  private static List<CsvFormat> tables() {
    return List.of(
        new CtgovCsvFormat(),
        new IctrpCsvFormat(),
        new PubmedCsvFormat(),
        new RetractionCsvFormat(),
        new CitationTableFormat(),
        new EuctrCsvFormat());
  }

  /** Pages, whole or in the envelope that browsers save them in. */
  private static List<SourceFormat> pages() {
    return List.of(new EuctrHtmlFormat(), new NiceHtmlFormat(), new HtmlArticleFormat());
  }

  public static List<SourceFormat> all() {
    return List.of(
        new PubmedXmlFormat(),
        DocumentFormat.pdf(),
        DocumentFormat.office(tables()),
        new MhtmlFormat(pages()),
        new NbibFormat(),
        new CtgovJsonFormat(),
        new CtgovXmlFormat(),
        new CtgovCsvFormat(),
        new IctrpXmlFormat(),
        new IctrpExchangeFormat(),
        new IctrpCsvFormat(),
        new PubmedCsvFormat(),
        new RetractionCsvFormat(),
        new CitationTableFormat(),
        new EmbaseCsvFormat(),
        new EndNoteXmlFormat(),
        new JatsFormat(),
        new PubmedTextFormat(),
        new BibtexFormat(),
        new BiocJsonFormat(),
        new BiocXmlFormat(),
        new NiceJsonFormat(),
        new NiceSearchFormat(),
        new NiceListXmlFormat(),
        new PdqXmlFormat(),
        new MedQuadFormat(),
        new CtgovV1Format(),
        new CtgovXmlJsonFormat(),
        new EuctrTextFormat(),
        new EuctrHtmlFormat(),
        new EuctrJsonFormat(),
        new EuctrCsvFormat(),
        new CtisJsonFormat(),
        new IsrctnJsonFormat(),
        new IsrctnXmlFormat(),
        new RisFormat(),
        new RefWorksFormat(),
        new WosFormat(),
        new OvidFormat(),
        new LabelledTextFormat(),
        new CochraneTextFormat(),
        new EnwFormat(),
        new EndNoteTextFormat(),
        new EuropePmcFormat(),
        new EuropePmcXmlFormat(),
        new CrossrefFormat(),
        new OpenAlexFormat(),
        new CslJsonFormat(),
        new MeshXmlFormat(),
        new MeshTreesFormat(),
        new NiceHtmlFormat(),
        new JsonLinesFormat(),
        new MarkdownFormat(),
        new HtmlArticleFormat(),
        new PlainTextFormat());
  }

  /** A reader of files of any of the formats. */
  public static SourceFileReader reader() {
    return new SourceFileReader(new FormatDetector(all()));
  }
}
