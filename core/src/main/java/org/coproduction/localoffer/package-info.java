/**
 * Comments on the Local Offer, and their publication. England only: the duty is in Part 4 of the
 * Special Educational Needs and Disability Regulations 2014 and chapter 4 of the SEND Code of
 * Practice. Wales, Scotland and Northern Ireland have no Local Offer.
 */
@NullMarked
package org.coproduction.localoffer;

import org.jspecify.annotations.NullMarked;
