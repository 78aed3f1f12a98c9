package org.lucerna.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitedName;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.PartialDate;

/**
 * A citation as the plain maps, lists and strings of a CSL-JSON item (CSL-JSON schema 1.0.2), in
 * the order people read them. Any JSON library writes it as it is. {@code custom}, which the schema
 * leaves to programs, has how sure each field is and what of the string found no field.
 */
public final class CslView {

  private CslView() {}

  public static Map<String, Object> of(Citation citation) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("type", citation.type().cslType());
    names(item, CitationField.AUTHORS, citation.authors());
    names(item, CitationField.EDITORS, citation.editors());
    citation.issued().ifPresent(date -> item.put("issued", date(date)));
    citation.text().forEach((field, value) -> item.put(field.cslName(), value));
    identifier(item, citation, IdentifierScheme.DOI, "DOI");
    identifier(item, citation, IdentifierScheme.PMID, "PMID");
    identifier(item, citation, IdentifierScheme.PMCID, "PMCID");
    identifier(item, citation, IdentifierScheme.ISBN, "ISBN");
    identifier(item, citation, IdentifierScheme.ISSN, "ISSN");
    citation.accessed().ifPresent(date -> item.put("accessed", date(date)));
    item.put("custom", custom(citation));
    return item;
  }

  /** What CSL has no field for: how sure each field is, and what of the string found no field. */
  private static Map<String, Object> custom(Citation citation) {
    Map<String, Object> custom = new LinkedHashMap<>();
    Map<String, Double> sure = new LinkedHashMap<>();
    citation.confidence().forEach((field, value) -> sure.put(field.cslName(), value));
    custom.put("confidence", sure);
    if (!citation.unparsed().isEmpty()) {
      custom.put("unparsed", citation.unparsed());
    }
    return custom;
  }

  private static void names(Map<String, Object> item, CitationField field, List<CitedName> names) {
    List<Map<String, String>> list = new ArrayList<>();
    for (CitedName name : names) {
      list.add(name(name));
    }
    if (!list.isEmpty()) {
      item.put(field.cslName(), list);
    }
  }

  private static Map<String, String> name(CitedName name) {
    Map<String, String> fields = new LinkedHashMap<>();
    switch (name) {
      case CitedName.Person person -> {
        fields.put("family", person.family());
        person.given().ifPresent(given -> fields.put("given", given));
        person.particle().ifPresent(p -> fields.put("non-dropping-particle", p));
        person.suffix().ifPresent(suffix -> fields.put("suffix", suffix));
      }
      case CitedName.Organisation body -> fields.put("literal", body.literal());
    }
    return fields;
  }

  /** One row of year, month, day, as far as they are known. */
  private static Map<String, Object> date(PartialDate date) {
    List<Integer> parts = new ArrayList<>(List.of(date.year()));
    if (date.month() > 0) {
      parts.add(date.month());
    }
    if (date.day() > 0) {
      parts.add(date.day());
    }
    return Map.of("date-parts", List.of(parts));
  }

  private static void identifier(
      Map<String, Object> item, Citation citation, IdentifierScheme scheme, String key) {
    citation.identifier(scheme).ifPresent(id -> item.put(key, id.value()));
  }
}
