/**
 * Charters and ladders as versioned data: what areas promised, and the rungs by which involvement
 * is named.
 */
@NullMarked
package org.coproduction.charter;

import org.jspecify.annotations.NullMarked;
