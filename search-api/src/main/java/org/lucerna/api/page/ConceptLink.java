package org.lucerna.api.page;

import org.lucerna.api.QueryString;
import org.lucerna.query.WorkSummary;

/**
 * A concept as a tag on a page.
 *
 * @param facet CSS class and facet label
 */
public record ConceptLink(String facet, String label, String url) {
  static ConceptLink of(WorkSummary.ConceptTag tag) {
    return new ConceptLink(
        tag.concept().facet().label(),
        tag.label(),
        "/words/" + QueryString.encodePath(tag.concept().toString()));
  }
}
