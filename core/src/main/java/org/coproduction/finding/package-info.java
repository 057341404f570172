/**
 * What was noticed: coded, graded, placed, and by construction unable to carry anybody's free text.
 */
@NullMarked
package org.coproduction.finding;

import org.jspecify.annotations.NullMarked;
