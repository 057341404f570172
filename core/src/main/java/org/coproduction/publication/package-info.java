/**
 * What may leave the house: the gate that every published shape comes through, and what is taken
 * back after it was said.
 */
@NullMarked
package org.coproduction.publication;

import org.jspecify.annotations.NullMarked;
