/**
 * The web pages: what each shows, as values, and the templates that draw them.
 *
 * <p>Everything works without JavaScript; nothing here decides anything about evidence.
 */
@NullMarked
package org.lucerna.api.page;

import org.jspecify.annotations.NullMarked;
