/**
 * The loop between what people said and what became of it: which themes are answered, what was
 * promised, who was told, what was asked again, and who was heard.
 */
@NullMarked
package org.coproduction.loop;

import org.jspecify.annotations.NullMarked;
