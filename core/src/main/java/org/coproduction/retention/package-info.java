/** How long records are kept: rules of a council as data, and what is due by them on a day. */
@NullMarked
package org.coproduction.retention;

import org.jspecify.annotations.NullMarked;
