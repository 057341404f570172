/** Records of co-production inside what a host's mapper of Jackson 2 reads and writes. */
@NullMarked
package org.coproduction.json.jackson2;

import org.jspecify.annotations.NullMarked;
