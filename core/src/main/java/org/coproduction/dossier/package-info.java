/** All that is known of one piece of work, held together so that references resolve. */
@NullMarked
package org.coproduction.dossier;

import org.jspecify.annotations.NullMarked;
