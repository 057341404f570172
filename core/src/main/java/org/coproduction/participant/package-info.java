/** Who took part: groups, organisations, how many came, and what let them take part. */
@NullMarked
package org.coproduction.participant;

import org.jspecify.annotations.NullMarked;
