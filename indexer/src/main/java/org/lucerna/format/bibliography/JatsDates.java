package org.lucerna.format.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lucerna.format.build.Dates;
import org.lucerna.format.read.XmlNode;
import org.lucerna.model.PartialDate;

/**
 * When an article appeared. As in PubMed, the date of the issue counts, in print or as a
 * collection; an electronic date of the same year says it more exactly; a deposit is no
 * publication.
 */
final class JatsDates {
  private static final Set<String> ISSUES = Set.of("ppub", "epub-ppub", "collection", "print");
  private static final Set<String> DEPOSITS = Set.of("pmc-release", "nihms-submitted", "preprint");

  private JatsDates() {}

  static Optional<PartialDate> published(XmlNode meta) {
    List<PartialDate> issues = new ArrayList<>();
    List<PartialDate> others = new ArrayList<>();
    for (XmlNode node : meta.all("pub-date")) {
      String type = node.attribute("pub-type") + node.attribute("date-type");
      String form = node.attribute("publication-format");
      Optional<PartialDate> date =
          Dates.of(node.text("year"), node.text("month"), node.text("day"));
      if (!DEPOSITS.contains(type)) {
        boolean issue = ISSUES.contains(type) || form.equals("print");
        date.ifPresent((issue ? issues : others)::add);
      }
    }
    Optional<PartialDate> issue = issues.stream().findFirst();
    return issue
        .filter(date -> date.month() == 0)
        .flatMap(date -> others.stream().filter(o -> o.year() == date.year()).findFirst())
        .or(() -> issue)
        .or(() -> others.stream().findFirst());
  }
}
