/** Tests of what the index keeps. */
@NullMarked
package org.lucerna.index;

import org.jspecify.annotations.NullMarked;
