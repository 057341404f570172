/** Who takes part in co-production. */
@NullMarked
package org.coproduction.participant;

import org.jspecify.annotations.NullMarked;
