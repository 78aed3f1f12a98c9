package org.lucerna.resolve;

import org.lucerna.model.Identifier;

/**
 * An identifier of a reference that belongs to a work the reference does not describe.
 *
 * @param owner the work it belongs to
 */
public record Misdirection(Identifier identifier, IndexedWork owner) {}
