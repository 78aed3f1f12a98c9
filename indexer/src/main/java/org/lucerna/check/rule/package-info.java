/**
 * The rules of SPEC section 6, one class each, and the register that lists them. A new rule is a
 * class here, a line in the register and a firing and a silent fixture.
 */
@NullMarked
package org.lucerna.check.rule;

import org.jspecify.annotations.NullMarked;
