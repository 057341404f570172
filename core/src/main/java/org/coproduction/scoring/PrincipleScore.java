package org.coproduction.scoring;

import java.util.List;
import java.util.Optional;
import org.coproduction.finding.Place;
import org.coproduction.value.CharterId;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.VersionLabel;

/**
 * One principle of a charter: whether it is claimed, what shows it, what speaks against it, and how
 * far that can be relied on, each with its reason.
 *
 * <p>What speaks against a principle lowers confidence and nothing else; to delete it shows nothing
 * more than was shown before.
 *
 * @param charter the charter
 * @param version its version; absent where a claim names none
 * @param principle the principle
 * @param claims where the form claims it
 * @param claimed whether it is claimed, as a reason
 * @param evidenced the grade of the best that is cited for it; absent where nothing cited for it is
 *     on record
 * @param evidence why it is evidenced or not
 * @param support what is cited for it
 * @param counter what is cited against it, and lines cited for it that judge it badly
 * @param counterEvidence why that is counter-evidence, or that there is none
 * @param confidence how far the evidence bears it out
 * @param why why so far
 */
public record PrincipleScore(
    CharterId charter,
    Optional<VersionLabel> version,
    PrincipleId principle,
    List<Place> claims,
    PrincipleReason claimed,
    Optional<Grade> evidenced,
    PrincipleReason evidence,
    List<ExhibitOnRecord> support,
    List<ExhibitOnRecord> counter,
    PrincipleReason counterEvidence,
    PrincipleConfidence confidence,
    PrincipleReason why) {

  /** Makes the score of a principle; the lists are copied. */
  public PrincipleScore {
    claims = List.copyOf(claims);
    support = List.copyOf(support);
    counter = List.copyOf(counter);
  }
}
