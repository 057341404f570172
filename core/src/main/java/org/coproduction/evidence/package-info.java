/**
 * The evidence form: what an officer says about one piece of work, as typed facts beside the
 * answers as given.
 */
@NullMarked
package org.coproduction.evidence;

import org.jspecify.annotations.NullMarked;
