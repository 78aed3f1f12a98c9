/** Tests of the {@code lucerna} command: streams, exit codes, messages. */
@NullMarked
package org.lucerna.cli;

import org.jspecify.annotations.NullMarked;
