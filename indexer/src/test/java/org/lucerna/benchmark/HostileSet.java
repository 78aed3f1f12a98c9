package org.lucerna.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lucerna.format.FormatRegister;
import org.lucerna.format.HostileDocuments;
import org.lucerna.model.RejectedSource;
import org.lucerna.source.ReadSummary;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;
import org.lucerna.source.SourceListing;

/**
 * Files made to do harm, at full size: {@code HostileSet FOLDER [MEBIBYTES]} writes them, lists and
 * reads the folder, and prints what became of each and how long it took.
 *
 * <p>Lines without an end have so many MiB (1024 if not said). Needs about three times that on
 * disk.
 */
public final class HostileSet {
  private static final String ENTITY_BOMB =
      "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;\">"
          + "<!ENTITY c \"&b;&b;&b;&b;&b;\">]><PubmedArticleSet>&c;</PubmedArticleSet>";
  private static final String FILE_ENTITY =
      "<!DOCTYPE PubmedArticleSet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
          + "<PubmedArticleSet>&x;</PubmedArticleSet>";

  private final Path folder;
  private final int mebibytes;

  private HostileSet(Path folder, int mebibytes) {
    this.folder = folder;
    this.mebibytes = mebibytes;
  }

  public static void main(String[] args) throws IOException {
    HostileSet set =
        new HostileSet(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 1024);
    Files.createDirectories(set.folder);
    set.write();
    set.read();
  }

  private void write() throws IOException {
    text("entity-bomb.xml", ENTITY_BOMB);
    text("file-entity.xml", FILE_ENTITY);
    text("deep.xml", "<PubmedArticleSet><PubmedArticle>" + "<a>".repeat(5_000_000));
    text("deep.json", "{\"protocolSection\":{\"identificationModule\":" + "[".repeat(5_000_000));
    text("deep.html", "<!DOCTYPE html><html><body><p>Text.</p>" + "<div>".repeat(1_000_000));
    text("sound.ris", "TY  - JOUR\nTI  - A sound record among the rest\nAU  - Doe, J\nER  - \n");
    endless("line.ris", "TY  - JOUR\nTI  - ");
    endless("line.json", "[{\"id\": \"a\", \"type\": \"article-journal\", \"title\": \"");
    endless("line.xml", "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>");
    endless("line.csv", "title,authors,doi\nOne,Doe J,10.5555/1\n\"");
    bombs();
    documents();
    Random random = new Random(1);
    byte[] noise = new byte[1 << 20];
    random.nextBytes(noise);
    Files.write(folder.resolve("noise.pdf"), prefixed("%PDF-1.7\n", noise));
    Files.write(folder.resolve("noise.bin"), noise);
  }

  private void documents() throws IOException {
    Files.write(folder.resolve("encrypted.pdf"), HostileDocuments.encryptedPdf());
    Files.write(folder.resolve("encrypted.docx"), HostileDocuments.encryptedDocx());
    Files.write(folder.resolve("scanned.pdf"), HostileDocuments.scannedPdf());
    Files.write(folder.resolve("circle.pdf"), HostileDocuments.circularPdf());
    Files.write(folder.resolve("bomb.pdf"), HostileDocuments.bombPdf(mebibytes));
    Files.write(folder.resolve("bomb.docx"), HostileDocuments.bombDocx(mebibytes));
  }

  private void bombs() throws IOException {
    try (ZipOutputStream zip = zip("names.zip")) {
      for (String name :
          new String[] {"../../evil.ris", "/etc/evil.ris", "C:\\evil.ris", "ok.ris"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("TY  - JOUR\nTI  - From an archive\nER  - \n".getBytes(StandardCharsets.UTF_8));
      }
    }
    try (ZipOutputStream zip = zip("bomb.zip")) {
      zip.putNextEntry(new ZipEntry("zeros.txt"));
      fill(zip, '0');
    }
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("bomb.xml.gz")))) {
      out.write("<PubmedArticleSet>".getBytes(StandardCharsets.UTF_8));
      fill(out, ' ');
    }
    byte[] inner = Files.readAllBytes(folder.resolve("names.zip"));
    for (int depth = 0; depth < 20; depth++) {
      try (ZipOutputStream zip = zip("nested.zip")) {
        zip.putNextEntry(new ZipEntry("inner.zip"));
        zip.write(inner);
      }
      inner = Files.readAllBytes(folder.resolve("nested.zip"));
    }
  }

  private void read() throws IOException {
    long start = System.nanoTime();
    try (SourceListing listing =
        new SourceLister(SourceLimits.DEFAULT).list(java.util.List.of(folder))) {
      print("listed " + listing.files().size() + " files", start);
      listing.rejections().forEach(refusal -> System.out.println("  " + line(refusal)));
      for (SourceFile file : listing.files()) {
        long from = System.nanoTime();
        StringBuilder what = new StringBuilder(file.path());
        ReadSummary summary =
            FormatRegister.reader()
                .read(
                    file,
                    item -> {
                      if (item instanceof SourceItem.Rejected rejected) {
                        what.append(": ").append(line(rejected.rejection()));
                      }
                    });
        print(what + "; " + summary.read() + " records", from);
      }
    }
    print("all", start);
  }

  private static String line(RejectedSource refusal) {
    return refusal.file() + ' ' + refusal.reason() + " (" + refusal.detail() + ')';
  }

  private static void print(String what, long since) {
    System.out.printf("%6d ms  %s%n", (System.nanoTime() - since) / 1_000_000, what);
  }

  private void endless(String name, String beginning) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(beginning.getBytes(StandardCharsets.UTF_8));
      fill(out, 'x');
    }
  }

  private void fill(OutputStream out, char with) throws IOException {
    byte[] block = String.valueOf(with).repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < mebibytes; i++) {
      out.write(block);
    }
  }

  private ZipOutputStream zip(String name) throws IOException {
    return new ZipOutputStream(Files.newOutputStream(folder.resolve(name)));
  }

  private void text(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private static byte[] prefixed(String prefix, byte[] rest) {
    byte[] start = prefix.getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(start, start.length + rest.length);
    System.arraycopy(rest, 0, all, start.length, rest.length);
    return all;
  }
}
