package org.coproduction.scoring;

import org.coproduction.value.LadderId;
import org.coproduction.value.VersionLabel;

/**
 * The ladder that levels were judged on. Its markers are data, so that its version matters as much
 * as that of the rubric.
 *
 * @param id the ladder
 * @param version its version
 */
public record LadderInUse(LadderId id, VersionLabel version) {}
