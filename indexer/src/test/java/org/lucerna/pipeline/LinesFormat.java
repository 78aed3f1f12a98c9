package org.lucerna.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lucerna.model.AbstractSection;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.LinkType;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.model.Provenance;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordHeader;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.model.StatedLink;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;

/**
 * A format for tests: behind a first line with the format's name, one record a line, its fields
 * parted by bars: {@code ids | title | abstract | year | updated | links}. {@code DELETE id} and
 * {@code BAD} are what they say.
 */
final class LinesFormat implements SourceFormat {
  private final String name;

  LinesFormat(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Recognition recognise(SourceHead head) {
    return head.text().startsWith("#" + name + "\n") ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException {
    String text;
    try (var in = file.open()) {
      text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
    int number = 0;
    for (String line : text.lines().skip(1).toList()) {
      number++;
      if (line.startsWith("DELETE ")) {
        sink.accept(new SourceItem.Deleted(identifier(line.substring(7))));
      } else if (line.equals("BAD")) {
        sink.accept(
            new SourceItem.Rejected(
                new RejectedSource(
                    file.path(), "record " + number, RejectionReason.MALFORMED, "it says so")));
      } else if (!line.isBlank()) {
        sink.accept(new SourceItem.Read(publication(file, line, number)));
      }
    }
  }

  private Publication publication(SourceFile file, String line, int number) {
    String[] fields = Arrays.copyOf(line.split("\\|", -1), 6);
    for (int i = 0; i < fields.length; i++) {
      fields[i] = fields[i] == null ? "" : fields[i].strip();
    }
    RecordHeader header =
        new RecordHeader(
            fields[1],
            Arrays.stream(fields[0].split(" "))
                .filter(id -> !id.isEmpty())
                .map(LinesFormat::identifier)
                .toList(),
            List.of(),
            "line-" + Integer.toHexString(line.hashCode()),
            PartialDate.parseIso(fields[3]),
            PartialDate.parseIso(fields[4]),
            Optional.empty(),
            Optional.of("eng"),
            links(fields[5]),
            new Provenance(file.path(), "record " + number, file.digest(), name));
    List<AbstractSection> sections =
        fields[2].isEmpty() ? List.of() : List.of(new AbstractSection("", fields[2]));
    return new Publication(
        header,
        Optional.empty(),
        List.of(PersonName.person("Author" + number, "A")),
        Optional.of(
            new JournalIssue(
                "Journal " + number % 3,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        sections,
        List.of(),
        List.of(),
        List.of(number % 2 == 0 ? "Review" : "Journal Article"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static List<StatedLink> links(String text) {
    List<StatedLink> links = new ArrayList<>();
    for (String link : text.split(",")) {
      String[] words = link.strip().split(" ");
      if (words.length == 2) {
        links.add(new StatedLink(LinkType.valueOf(words[0]), identifier(words[1]), "links"));
      }
    }
    return links;
  }

  private static Identifier identifier(String text) {
    int colon = text.indexOf(':');
    return new Identifier(
        IdentifierScheme.ofLabel(text.substring(0, colon)).orElseThrow(),
        text.substring(colon + 1));
  }
}
