package org.coproduction.portfolio;

import org.coproduction.evidence.Stage;
import org.coproduction.participant.GroupKind;

/**
 * One kind of group at one stage of the work.
 *
 * @param stage the stage
 * @param group the kind of group
 */
public record StageAndGroup(Stage stage, GroupKind group) {}
