/**
 * Whether a record holds together and says enough: rules over whole records, and profiles that
 * grade them.
 */
@NullMarked
package org.coproduction.validation;

import org.jspecify.annotations.NullMarked;
