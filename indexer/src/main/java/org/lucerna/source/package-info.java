/**
 * What a file is before its format is known: listing, digest, head, limits, refusals.
 *
 * <p>Holds the port {@link org.lucerna.source.SourceFormat} that every reader implements.
 */
@NullMarked
package org.lucerna.source;

import org.jspecify.annotations.NullMarked;
