/** Tests of the vocabulary's files and of looking words up. */
@NullMarked
package org.lucerna.vocabulary;

import org.jspecify.annotations.NullMarked;
