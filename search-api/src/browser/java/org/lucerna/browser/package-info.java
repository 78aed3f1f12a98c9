/** Tests of the pages in a real browser; Maven's profile {@code browser} runs them. */
@NullMarked
package org.lucerna.browser;

import org.jspecify.annotations.NullMarked;
