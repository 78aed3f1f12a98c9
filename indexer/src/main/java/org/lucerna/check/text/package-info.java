/**
 * Where things stand in the file that was checked: markup taken off with every character's place
 * kept, quotes found again, sentences, in-text markers.
 */
@NullMarked
package org.lucerna.check.text;

import org.jspecify.annotations.NullMarked;
