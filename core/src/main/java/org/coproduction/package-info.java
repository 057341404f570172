/**
 * The front door: everything that is known of one piece of work goes in as a dossier, and what
 * holds together, what is missing and what the facts show comes out as an assessment.
 */
@NullMarked
package org.coproduction;

import org.jspecify.annotations.NullMarked;
