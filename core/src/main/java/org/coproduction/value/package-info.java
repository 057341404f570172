/** Small values that the rooms above are built of. */
@NullMarked
package org.coproduction.value;

import org.jspecify.annotations.NullMarked;
