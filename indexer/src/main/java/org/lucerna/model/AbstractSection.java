package org.lucerna.model;

/**
 * A labelled part of an abstract.
 *
 * @param label such as {@code METHODS}, empty in an unstructured abstract
 */
public record AbstractSection(String label, String text) {}
