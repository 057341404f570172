/**
 * The few constraints that a single attribute can break, as Jakarta Validation annotations that any
 * host's default validator sees, and the stages of a record by which they apply.
 */
@NullMarked
package org.coproduction.constraint;

import org.jspecify.annotations.NullMarked;
