/**
 * From a reference to the record it means: by identifier and then verified, else by candidates that
 * share its keys, aligned field by field.
 *
 * <p>{@code ReferenceResolver} is the way in; {@code RecordLookup} is all it asks of an index.
 */
@NullMarked
package org.lucerna.resolve;

import org.jspecify.annotations.NullMarked;
