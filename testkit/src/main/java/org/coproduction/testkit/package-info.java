/** Samples for tests. */
@NullMarked
package org.coproduction.testkit;

import org.jspecify.annotations.NullMarked;
