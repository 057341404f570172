/**
 * What in free text may identify a person or a family. What is found is named by kind, place and
 * confidence; the text itself is never passed on.
 */
@NullMarked
package org.coproduction.privacy;

import org.jspecify.annotations.NullMarked;
