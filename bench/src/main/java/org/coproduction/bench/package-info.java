/** What the library costs beside others, each checked for equal results before it is timed. */
@NullMarked
package org.coproduction.bench;

import org.jspecify.annotations.NullMarked;
