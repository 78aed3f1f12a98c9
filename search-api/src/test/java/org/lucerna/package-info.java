/** Rules that hold for the whole module. */
@NullMarked
package org.lucerna;

import org.jspecify.annotations.NullMarked;
