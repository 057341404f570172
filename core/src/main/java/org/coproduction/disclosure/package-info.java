/**
 * Small numbers in published tables: a count of two or three can be a family, and a count that is
 * hidden can often be worked out from the totals beside it or from an earlier publication.
 */
@NullMarked
package org.coproduction.disclosure;

import org.jspecify.annotations.NullMarked;
