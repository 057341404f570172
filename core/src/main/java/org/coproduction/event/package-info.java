/** A co-production event: when and how people met, what they were asked, and what they said. */
@NullMarked
package org.coproduction.event;

import org.jspecify.annotations.NullMarked;
