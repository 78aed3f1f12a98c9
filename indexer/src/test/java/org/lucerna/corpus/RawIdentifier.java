package org.lucerna.corpus;

import org.lucerna.model.IdentifierScheme;

/**
 * An identifier as it stands in a file, before any reader could mend or drop it.
 *
 * @param value the characters of the field made for it
 */
record RawIdentifier(IdentifierScheme scheme, String value, String file) {}
