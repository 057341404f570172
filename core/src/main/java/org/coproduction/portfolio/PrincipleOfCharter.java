package org.coproduction.portfolio;

import java.util.Optional;
import org.coproduction.value.CharterId;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.VersionLabel;

/**
 * A principle as a form claims it or a charter holds it.
 *
 * @param charter the charter
 * @param version its version; absent where a claim names none
 * @param principle the principle
 */
public record PrincipleOfCharter(
    CharterId charter, Optional<VersionLabel> version, PrincipleId principle) {}
