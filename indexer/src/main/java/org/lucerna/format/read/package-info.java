/**
 * How the formats read: cursors over XML, JSON, lines and tables with limits on depth and on the
 * length of one token, so that no input, however made, is held whole or followed without end.
 */
@NullMarked
package org.lucerna.format.read;

import org.jspecify.annotations.NullMarked;
