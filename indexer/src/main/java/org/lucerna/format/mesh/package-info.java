/**
 * The Medical Subject Headings: not evidence, but the tree by which a search takes in narrower
 * ones.
 */
@NullMarked
package org.lucerna.format.mesh;

import org.jspecify.annotations.NullMarked;
