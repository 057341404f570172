/** Records of co-production read from and written as JSON. */
@NullMarked
package org.coproduction.json;

import org.jspecify.annotations.NullMarked;
