package org.lucerna.format.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.lucerna.format.build.ArticleDraft;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Names;
import org.lucerna.format.read.Json;
import org.lucerna.format.read.JsonRecords;
import org.lucerna.model.PersonName;
import org.lucerna.source.SourceLimits;

/** What a page says of itself in schema.org terms as JSON-LD. */
final class LinkedData {
  private static final Set<String> PAGES =
      Set.of(
          "Article",
          "NewsArticle",
          "BlogPosting",
          "MedicalWebPage",
          "WebPage",
          "ScholarlyArticle",
          "MedicalScholarlyArticle",
          "Report",
          "TechArticle",
          "HealthTopicContent",
          "AboutPage",
          "QAPage",
          "FAQPage",
          "MedicalGuideline");
  private static final int MOST_NODES = 5000;

  private final ArticleDraft draft;

  LinkedData(ArticleDraft draft) {
    this.draft = draft;
  }

  void read(HtmlPage page) {
    for (Element script : page.document().select("script[type=application/ld+json]")) {
      try {
        visit(JsonRecords.parse(script.data(), SourceLimits.DEFAULT));
      } catch (JsonProcessingException e) {
        // Broken linked data is common and costs only what it would have added.
      }
    }
  }

  private void visit(JsonNode root) {
    Map<String, JsonNode> named = named(root);
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        if (Json.texts(node, "@type").stream().anyMatch(PAGES::contains)) {
          take(node, named);
        }
        open.add(node.path("@graph"));
        open.add(node.path("mainEntity"));
      }
    }
  }

  /** Nodes that others point to: a graph tells each person and body once. */
  private static Map<String, JsonNode> named(JsonNode root) {
    Map<String, JsonNode> named = new HashMap<>();
    for (JsonNode list : List.of(root, root.path("@graph"))) {
      for (JsonNode node : Json.list(list, new String[0])) {
        String id = Json.text(node, "@id");
        if (!id.isEmpty() && node.size() > 1) {
          named.putIfAbsent(id, node);
        }
      }
    }
    return named;
  }

  private void take(JsonNode node, Map<String, JsonNode> named) {
    draft.header.title(first(node, "headline", "name"));
    draft.header.published(Dates.parse(Json.text(node, "datePublished")));
    draft.header.updated(Dates.parse(Json.text(node, "dateModified")));
    draft.reviewed(Dates.parse(Json.text(node, "lastReviewed")));
    draft.header.language(Json.text(node, "inLanguage"));
    persons(node.path("author"), named).forEach(draft::author);
    persons(node.path("reviewedBy"), named).forEach(draft::reviewer);
    persons(node.path("publisher"), named).forEach(name -> draft.publisher(name.display()));
    Json.texts(node, "keywords").forEach(draft::keyword);
  }

  private static String first(JsonNode node, String... names) {
    for (String name : names) {
      String text = Json.text(node, name);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private static List<PersonName> persons(JsonNode node, Map<String, JsonNode> named) {
    if (node.isTextual()) {
      return List.of(Names.ofByline(node.asText()));
    }
    return Json.list(node, new String[0]).stream()
        .map(each -> person(named.getOrDefault(Json.text(each, "@id"), each)))
        .filter(name -> !name.family().isEmpty())
        .toList();
  }

  private static PersonName person(JsonNode node) {
    if (node.isTextual()) {
      return Names.ofByline(node.asText());
    }
    String family = Json.text(node, "familyName");
    if (!family.isEmpty()) {
      return PersonName.person(family, Json.text(node, "givenName"));
    }
    String name = Json.text(node, "name");
    boolean person = Json.texts(node, "@type").contains("Person");
    return person ? Names.ofByline(name) : PersonName.group(name.strip());
  }
}
