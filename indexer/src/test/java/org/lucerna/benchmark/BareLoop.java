package org.lucerna.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * The least that indexing PubMed can cost (the yardstick of the ingest rate): StAX parse, then one
 * Lucene document of title and abstract (analysed, stored), MeSH, authors, journal and year. Same
 * Lucene, one thread a file. {@code FOLDER [THREADS] [MEBIBYTES]} prints how long it takes in a
 * process of its own, with so large a buffer of documents, 128 unless told; Lucene's default is 16.
 */
final class BareLoop {
  private final IndexWriter writer;
  private final AtomicLong records = new AtomicLong();

  /** Large enough that a million records are hardly merged. */
  private static final double BUFFER_MB = 128;

  private BareLoop(IndexWriter writer) {
    this.writer = writer;
  }

  public static void main(String[] args) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(Path.of(args[0]))) {
      files = list.sorted().toList();
    }
    int threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
    Path index = Files.createTempDirectory("lucerna-bare");
    long start = System.nanoTime();
    double buffer = args.length > 2 ? Double.parseDouble(args[2]) : BUFFER_MB;
    long records = run(files, index, threads, buffer);
    System.out.printf(
        Locale.ROOT, "%d records in %.2f s%n", records, (System.nanoTime() - start) / 1e9);
    try (Stream<Path> written = Files.walk(index)) {
      for (Path each : written.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** Returns how many records were indexed. */
  static long run(List<Path> files, Path index, int threads) throws IOException {
    return run(files, index, threads, BUFFER_MB);
  }

  private static long run(List<Path> files, Path index, int threads, double buffer)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
    config.setRAMBufferSizeMB(buffer);
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, config)) {
      BareLoop loop = new BareLoop(writer);
      Queue<Path> open = new ConcurrentLinkedQueue<>(files);
      List<Thread> workers =
          java.util.stream.IntStream.range(0, threads)
              .mapToObj(i -> Thread.ofPlatform().start(() -> loop.work(open)))
              .toList();
      for (Thread worker : workers) {
        worker.join();
      }
      writer.commit();
      return loop.records.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void work(Queue<Path> open) {
    for (Path file = open.poll(); file != null; file = open.poll()) {
      try (InputStream in =
          new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16)) {
        read(in);
      } catch (IOException | XMLStreamException e) {
        throw new UncheckedIOException(new IOException(e));
      }
    }
  }

  private void read(InputStream in) throws XMLStreamException, IOException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    Document document = new Document();
    StringBuilder name = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml, document, name);
      } else if (event == XMLStreamConstants.END_ELEMENT
          && xml.getLocalName().equals("PubmedArticle")) {
        writer.addDocument(document);
        records.incrementAndGet();
        document = new Document();
      }
    }
  }

  private static void start(XMLStreamReader xml, Document document, StringBuilder name)
      throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "ArticleTitle" ->
          document.add(new TextField("title", xml.getElementText(), Field.Store.YES));
      case "AbstractText" ->
          document.add(new TextField("abstract", xml.getElementText(), Field.Store.YES));
      case "DescriptorName" ->
          document.add(new StringField("mesh", xml.getElementText(), Field.Store.NO));
      case "Title" ->
          document.add(new StringField("journal", xml.getElementText(), Field.Store.NO));
      case "LastName" -> name.append(xml.getElementText());
      case "Initials" -> {
        name.append(' ').append(xml.getElementText());
        document.add(new StringField("author", name.toString(), Field.Store.NO));
        name.setLength(0);
      }
      case "PubDate" -> {
        xml.nextTag();
        document.add(new IntField("year", Integer.parseInt(xml.getElementText()), Field.Store.NO));
      }
      default -> {}
    }
  }
}
