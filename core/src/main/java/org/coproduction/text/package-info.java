/** Tokens, stems and phrases: the one engine by which words are matched, for whatever reason. */
@NullMarked
package org.coproduction.text;

import org.jspecify.annotations.NullMarked;
