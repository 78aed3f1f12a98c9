/**
 * Texts as vectors: the port {@link org.lucerna.semantic.Embedder} and its implementation that runs
 * a small bundled model in this process, without a server, a GPU or a network.
 */
@NullMarked
package org.lucerna.semantic;

import org.jspecify.annotations.NullMarked;
