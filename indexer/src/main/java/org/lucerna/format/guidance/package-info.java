/** Guidance: NICE pages and data, NCI PDQ. */
@NullMarked
package org.lucerna.format.guidance;

import org.jspecify.annotations.NullMarked;
