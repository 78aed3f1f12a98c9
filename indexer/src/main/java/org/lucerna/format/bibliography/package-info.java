/** What reference managers and bibliographic databases export, and full text in their XML. */
@NullMarked
package org.lucerna.format.bibliography;

import org.jspecify.annotations.NullMarked;
