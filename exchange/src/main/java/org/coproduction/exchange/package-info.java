/** The formats of other programs, read into the domain and written from it. */
@NullMarked
package org.coproduction.exchange;

import org.jspecify.annotations.NullMarked;
