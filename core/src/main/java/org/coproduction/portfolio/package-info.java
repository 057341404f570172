/** What many pieces of work show, side by side, and never one above another. */
@NullMarked
package org.coproduction.portfolio;

import org.jspecify.annotations.NullMarked;
