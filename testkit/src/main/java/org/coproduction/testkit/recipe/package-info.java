/** How values of every type are made, whoever chooses: a seed or jqwik. Not for callers. */
@NullMarked
package org.coproduction.testkit.recipe;

import org.jspecify.annotations.NullMarked;
