package org.lucerna.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Writes made-up PubMed XML files: {@code FOLDER RECORDS [RECORDS-PER-FILE]}. */
public final class GeneratePubmed {
  private static final int PER_FILE = 30_000;

  private GeneratePubmed() {}

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    int records = Integer.parseInt(args[1]);
    int perFile = args.length > 2 ? Integer.parseInt(args[2]) : PER_FILE;
    write(folder, records, perFile);
    System.out.println(records + " records in " + folder);
  }

  static void write(Path folder, int records, int perFile) {
    RecordMaker maker = new RecordMaker();
    IntStream.range(0, (records + perFile - 1) / perFile)
        .parallel()
        .forEach(
            file -> {
              int first = 1 + file * perFile;
              write(folder, file + 1, maker, first, Math.min(records + 1, first + perFile));
            });
  }

  private static void write(Path folder, int number, RecordMaker maker, int from, int to) {
    Path file = folder.resolve(String.format(Locale.ROOT, "bench26n%04d.xml.gz", number));
    try {
      Files.createDirectories(folder);
      try (Writer out =
          new BufferedWriter(
              new OutputStreamWriter(
                  new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
        out.write(RecordMaker.frame().getFirst());
        for (int pmid = from; pmid < to; pmid++) {
          out.write(maker.article(pmid));
        }
        out.write(RecordMaker.frame().getLast());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
