/**
 * What an index holds: THE schema ({@link org.lucerna.index.IndexField}), the mapper from record to
 * document, the stored form of a record, and the ports a backend writes through. Knows no backend.
 */
@NullMarked
package org.lucerna.index;

import org.jspecify.annotations.NullMarked;
