/** How English words judge the present: a line as a whole, and what of it is about one thing. */
@NullMarked
package org.coproduction.stance;

import org.jspecify.annotations.NullMarked;
