/** Tests of finding concepts in text. */
@NullMarked
package org.lucerna.vocabulary.tagging;

import org.jspecify.annotations.NullMarked;
