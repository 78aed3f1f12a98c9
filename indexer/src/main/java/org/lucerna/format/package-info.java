/**
 * The formats Lucerna reads: one class for each, in the package of its kind, and the register of
 * them. A new format is a class and a line in {@link org.lucerna.format.FormatRegister}.
 */
@NullMarked
package org.lucerna.format;

import org.jspecify.annotations.NullMarked;
