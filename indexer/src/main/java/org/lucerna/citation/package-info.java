/**
 * From free text to citations: finding and splitting reference lists, finding identifiers, parsing
 * one reference into its fields.
 *
 * <p>{@code ReferenceListSegmenter}, {@code IdentifierScanner} and {@code ReferenceParser} are the
 * three ways in. All of them take any string whatever, never fail, and are linear in its length.
 */
@NullMarked
package org.lucerna.citation;

import org.jspecify.annotations.NullMarked;
