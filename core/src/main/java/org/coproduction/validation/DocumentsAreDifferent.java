package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.coproduction.charter.Ladder;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;

/**
 * A document is in a dossier once. What is named by identifier alone, such as a rung by its ladder,
 * cannot be told apart in two versions of one document; charters, codebooks and mappings are named
 * with their version, so two versions of one are two documents.
 */
final class DocumentsAreDifferent implements Rule<Dossier> {

  private static final FindingCode DUPLICATE =
      FindingCode.error("record.document.duplicate", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("documents-are-different");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(DUPLICATE);
  }

  @Override
  public void check(Dossier dossier, Context context, Verdicts verdicts) {
    repeated(DocumentKind.EVENT, dossier.getEvents(), "id", Event::getId, verdicts);
    repeated(DocumentKind.LADDER, dossier.getLadders(), "id", Ladder::getId, verdicts);
    repeated(
        DocumentKind.CODEBOOK,
        dossier.getCodebooks(),
        "id",
        codebook -> List.of(codebook.getId(), codebook.getVersionLabel()),
        verdicts);
    repeated(
        DocumentKind.CHARTER,
        dossier.getCharters(),
        "id",
        charter -> List.of(charter.getId(), charter.getVersionLabel()),
        verdicts);
    repeated(
        DocumentKind.LADDER_MAPPING,
        dossier.getLadderMappings(),
        "ladder",
        mapping -> List.of(mapping.getLadder(), mapping.getTarget(), mapping.getVersionLabel()),
        verdicts);
  }

  private static <T> void repeated(
      DocumentKind kind,
      List<T> documents,
      String member,
      Function<T, ?> identity,
      Verdicts verdicts) {
    Set<Object> seen = new HashSet<>();
    for (int at = 0; at < documents.size(); at++) {
      if (verdicts.isBroken(!seen.add(identity.apply(documents.get(at))))) {
        verdicts.fail(
            Finding.of(DUPLICATE, new DocumentRef(kind, at), Place.root().member(member)));
      }
    }
  }
}
