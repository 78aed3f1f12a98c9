package org.lucerna.format.bibliography;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.lucerna.format.build.Dates;
import org.lucerna.format.read.Json;
import org.lucerna.model.PartialDate;

/** Dates as CSL-JSON and Crossref write them: {@code {"date-parts": [[2018, 4, 3]]}}. */
final class CslDates {
  private CslDates() {}

  static Optional<PartialDate> of(JsonNode node) {
    JsonNode parts = node.path("date-parts").path(0);
    Optional<PartialDate> date =
        Dates.of(parts.path(0).asText(""), parts.path(1).asText(""), parts.path(2).asText(""));
    return date.or(() -> Dates.parse(Json.text(node, "raw")))
        .or(() -> Dates.parse(Json.text(node, "literal")))
        .or(() -> Dates.parse(Json.text(node, "edtf")));
  }
}
