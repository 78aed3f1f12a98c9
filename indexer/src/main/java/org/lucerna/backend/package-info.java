/** Search engines behind the ports of {@code index} and {@code query}: one package each. */
@NullMarked
package org.lucerna.backend;

import org.jspecify.annotations.NullMarked;
