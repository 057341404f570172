/** What a record shows when only its typed facts count: explained, replayable, never one number. */
@NullMarked
package org.coproduction.scoring;

import org.jspecify.annotations.NullMarked;
