/**
 * The default backend: Lucene, embedded, no server. The only package beside {@code analysis} that
 * knows Lucene; everything is reached through {@link org.lucerna.backend.lucene.LuceneIndex}.
 */
@NullMarked
package org.lucerna.backend.lucene;

import org.jspecify.annotations.NullMarked;
