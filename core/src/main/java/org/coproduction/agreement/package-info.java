/** How far people who judged the same things agree: studies, measures, intervals. */
@NullMarked
package org.coproduction.agreement;

import org.jspecify.annotations.NullMarked;
