package org.lucerna.api.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lucerna.api.QueryString;

/**
 * The address of a page with its parameters, from which other addresses are made. A changed search
 * begins at its first page, so the page token never goes along.
 *
 * @param path such as {@code /search}
 */
record PageLink(String path, Map<String, List<String>> parameters) {
  PageLink {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) -> {
          List<String> kept = values.stream().filter(value -> !value.isBlank()).toList();
          if (!kept.isEmpty()) {
            copy.put(name, kept);
          }
        });
    parameters = copy;
  }

  List<String> values(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  PageLink with(String name, String value) {
    if (values(name).contains(value)) {
      return withoutToken();
    }
    List<String> values = new ArrayList<>(values(name));
    values.add(value);
    return replace(name, values);
  }

  PageLink set(String name, String value) {
    return replace(name, List.of(value));
  }

  PageLink without(String name) {
    return replace(name, List.of());
  }

  PageLink without(String name, String value) {
    return replace(name, values(name).stream().filter(it -> !it.equals(value)).toList());
  }

  private PageLink withoutToken() {
    return replace("pageToken", List.of());
  }

  private PageLink replace(String name, List<String> values) {
    Map<String, List<String>> other = new LinkedHashMap<>(parameters);
    other.remove("pageToken");
    other.put(name, values);
    return new PageLink(path, other);
  }

  PageLink at(String otherPath) {
    return new PageLink(otherPath, parameters);
  }

  String url() {
    String query = QueryString.format(parameters);
    return query.isEmpty() ? path : path + '?' + query;
  }
}
