/**
 * Drafts of records: what readers fill in field by field as a file gives it, and hand over as the
 * model's checked values.
 */
@NullMarked
package org.lucerna.format.build;

import org.jspecify.annotations.NullMarked;
