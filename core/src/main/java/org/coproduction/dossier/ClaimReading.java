package org.coproduction.dossier;

import java.util.List;
import org.coproduction.charter.MappingQuality;
import org.coproduction.charter.PrincipleRef;
import org.coproduction.charter.PrincipleTag;

/**
 * One claim of a form, read as a principle of another charter.
 *
 * @param claim the position of the claim in the form's principle claims, from 0
 * @param claimed the principle that the author claimed
 * @param readAs the principle that it is read as
 * @param quality how well it does; {@link MappingQuality#AMBIGUOUS} where the author named no
 *     version of the charter
 * @param tags what both are about, on which the reading rests
 */
public record ClaimReading(
    int claim,
    PrincipleRef claimed,
    PrincipleRef readAs,
    MappingQuality quality,
    List<PrincipleTag> tags) {

  /** Makes a reading; the tags are copied. */
  public ClaimReading {
    tags = List.copyOf(tags);
  }
}
