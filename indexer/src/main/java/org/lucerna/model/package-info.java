/**
 * Values only: what Lucerna reads, says and finds, in the field's own words.
 *
 * <p>Records, enums and sealed types over {@code java.*} alone. Every other package may import this
 * one; this one imports none.
 */
@NullMarked
package org.lucerna.model;

import org.jspecify.annotations.NullMarked;
