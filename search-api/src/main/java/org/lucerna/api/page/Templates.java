package org.lucerna.api.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.lucerna.api.http.Answer;

/** Draws pages by their compiled templates, which escape everything they are given. */
final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  Answer page(String template, Frame frame, Object content) {
    StringOutput html = new StringOutput(16_384);
    engine.render(template + ".jte", Map.of("frame", frame, "page", content), html);
    return Answer.text("text/html; charset=utf-8", html.toString());
  }
}
