package org.coproduction.portfolio;

import org.coproduction.value.ItemId;
import org.coproduction.value.RubricId;
import org.coproduction.value.VersionLabel;

/**
 * An item of one version of a rubric: the same item may ask for something else in another one.
 *
 * @param rubric the rubric
 * @param version its version
 * @param item the item
 */
public record RubricItemRef(RubricId rubric, VersionLabel version, ItemId item) {}
