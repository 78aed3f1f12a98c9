package org.lucerna.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Style sheets, scripts and pictures out of the jar, named one by one. */
public final class Assets {
  private static final Map<String, String> OWN =
      Map.of(
          "site.css", "org/lucerna/web/site.css",
          "docs.css", "org/lucerna/web/docs.css",
          "docs.js", "org/lucerna/web/docs.js",
          "icon.svg", "org/lucerna/web/icon.svg",
          "htmx.min.js", "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

  private static final String SWAGGER = "META-INF/resources/webjars/swagger-ui/5.34.1/";
  private static final List<String> SWAGGER_FILES =
      List.of("swagger-ui.css", "swagger-ui-bundle.js");

  private Assets() {}

  static Answer answer(Call call) {
    String resource =
        SWAGGER_FILES.contains(call.rest())
            ? SWAGGER + call.rest()
            : OWN.getOrDefault(call.rest(), "");
    if (resource.isEmpty()) {
      throw ProblemException.notFound("There is no such file.");
    }
    return new Answer(200, mediaType(resource), read(resource), Map.of())
        .with("Cache-Control", "public, max-age=3600");
  }

  static byte[] read(String resource) {
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String mediaType(String resource) {
    return switch (resource.substring(resource.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> "application/octet-stream";
    };
  }
}
