/**
 * The constraints of single attributes, checked in straight lines: nothing is allocated and no path
 * is made until something is found. Not exported.
 */
@NullMarked
package org.coproduction.check;

import org.jspecify.annotations.NullMarked;
