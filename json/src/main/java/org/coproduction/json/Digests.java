package org.coproduction.json;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.dossier.DocumentDigest;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.DocumentRef;
import org.coproduction.scoring.Rubric;

/**
 * The fingerprints of the documents that a scorecard rests on, so that anybody can tell later
 * whether the same documents are before them.
 */
public final class Digests {

  private Digests() {}

  /**
   * A dossier with the fingerprints of all its documents.
   *
   * @param dossier the dossier; fingerprints that it has already are left out
   * @return the same documents with their fingerprints, in the order of the kinds of document
   * @throws org.coproduction.value.MalformedValueException as {@link DocumentFormat#canonical} does
   */
  public static Dossier of(Dossier dossier) {
    return Dossier.builder().from(dossier).digests(digests(dossier)).build();
  }

  /**
   * A dossier with the fingerprints of all its documents, and of the rubric that it is to be judged
   * by.
   *
   * @param dossier the dossier; fingerprints that it has already are left out
   * @param rubric the rubric
   * @return the same documents with their fingerprints, the rubric's last
   * @throws org.coproduction.value.MalformedValueException as {@link DocumentFormat#canonical} does
   */
  public static Dossier of(Dossier dossier, Rubric rubric) {
    List<DocumentDigest> digests = digests(dossier);
    add(DocumentFormat.rubric(), List.of(rubric), digests);
    return Dossier.builder().from(dossier).digests(digests).build();
  }

  private static List<DocumentDigest> digests(Dossier dossier) {
    List<DocumentDigest> digests = new ArrayList<>();
    add(DocumentFormat.evidenceForm(), List.of(dossier.getForm()), digests);
    add(DocumentFormat.event(), dossier.getEvents(), digests);
    add(DocumentFormat.codebook(), dossier.getCodebooks(), digests);
    add(DocumentFormat.codings(), dossier.getCodings(), digests);
    add(DocumentFormat.responses(), dossier.getResponses(), digests);
    add(DocumentFormat.charter(), dossier.getCharters(), digests);
    add(DocumentFormat.ladder(), dossier.getLadders(), digests);
    add(DocumentFormat.ladderMapping(), dossier.getLadderMappings(), digests);
    return digests;
  }

  private static <T> void add(
      DocumentFormat<T> format, List<T> documents, List<DocumentDigest> digests) {
    for (int index = 0; index < documents.size(); index++) {
      digests.add(
          new DocumentDigest(
              new DocumentRef(format.kind(), index), format.digest(documents.get(index))));
    }
  }
}
