/**
 * The {@code lucerna} command: one class per sub-command, exit codes, and the wiring of them all.
 */
@NullMarked
package org.lucerna.cli;

import org.jspecify.annotations.NullMarked;
