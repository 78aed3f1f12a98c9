/**
 * A whole indexing run: which files changed, reading and annotating them on all cores, joining
 * source records into works, flags from links, one commit.
 */
@NullMarked
package org.lucerna.pipeline;

import org.jspecify.annotations.NullMarked;
