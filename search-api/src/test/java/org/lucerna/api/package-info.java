/** Tests of the API over real HTTP. */
@NullMarked
package org.lucerna.api;

import org.jspecify.annotations.NullMarked;
