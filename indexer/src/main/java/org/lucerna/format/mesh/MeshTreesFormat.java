package org.lucerna.format.mesh;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.TextLines;
import org.lucerna.model.MeshDescriptor;
import org.lucerna.model.RejectedSource;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;

/** NLM's {@code mtreesYYYY.bin}: on each line a heading, a semicolon and one place in the tree. */
public final class MeshTreesFormat implements SourceFormat {
  private static final Pattern LINE =
      Pattern.compile("([^;]{1,300});([A-Z]\\d\\d(?:\\.\\d{3}){0,20})");

  @Override
  public String name() {
    return "mesh-trees";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    List<String> lines = head.text().lines().limit(5).toList();
    // The last line of a head may be cut short; one line alone says too little.
    boolean all =
        lines.size() > 1
            && lines.subList(0, Math.max(1, lines.size() - 1)).stream()
                .allMatch(line -> LINE.matcher(line.strip()).matches());
    return all ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException {
    Consumer<RejectedSource> refused = line -> sink.accept(new SourceItem.Rejected(line));
    try (TextLines lines = TextLines.open(file)) {
      @Nullable String line = lines.next(refused);
      while (line != null) {
        if (!line.isBlank()) {
          sink.accept(item(line.strip(), file, lines.position()));
        }
        line = lines.next(refused);
      }
    }
  }

  private static SourceItem item(String line, SourceFile file, String position) {
    Matcher heading = LINE.matcher(line);
    return heading.matches()
        ? new SourceItem.Descriptor(
            new MeshDescriptor("", heading.group(1).strip(), List.of(heading.group(2)), List.of()))
        : Items.rejected(file, position, "not a heading and its place in the tree");
  }
}
