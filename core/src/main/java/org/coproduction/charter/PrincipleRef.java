package org.coproduction.charter;

import org.coproduction.value.CharterId;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.VersionLabel;

/**
 * One principle of one version of a charter: what a claim points to. The same code can say other
 * words in another version, so a principle is never named without its version.
 *
 * @param charter the charter
 * @param version the version
 * @param principle the principle
 */
public record PrincipleRef(CharterId charter, VersionLabel version, PrincipleId principle) {}
