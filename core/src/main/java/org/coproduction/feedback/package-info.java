/** What people said, and the response it got. */
@NullMarked
package org.coproduction.feedback;

import org.jspecify.annotations.NullMarked;
