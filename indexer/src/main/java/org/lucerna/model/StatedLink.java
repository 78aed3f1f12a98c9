package org.lucerna.model;

/**
 * A link a source states in a field made for it.
 *
 * @param target what it points to
 * @param source the field that says so, such as {@code CommentsCorrections/RetractionIn}
 */
public record StatedLink(LinkType type, Identifier target, String source) {}
