/** What was said, ordered by what it is about: codebooks, themes and codings. */
@NullMarked
package org.coproduction.theme;

import org.jspecify.annotations.NullMarked;
