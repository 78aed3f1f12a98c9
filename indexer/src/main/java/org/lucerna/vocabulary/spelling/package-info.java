/**
 * Words as they are compared: folded to lower case without marks, British and American spellings
 * and singular and plural forms of a word counted as one.
 */
@NullMarked
package org.lucerna.vocabulary.spelling;

import org.jspecify.annotations.NullMarked;
