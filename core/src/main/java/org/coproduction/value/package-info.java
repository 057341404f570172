/**
 * The small values that everything else is made of: masked words, identifiers, imprecise dates,
 * head counts, places in a text, provenance. Strict: a value that cannot exist is refused with a
 * code and the name of the attribute, never with the value.
 */
@NullMarked
package org.coproduction.value;

import org.jspecify.annotations.NullMarked;
