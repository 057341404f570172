package org.coproduction.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.dossier.DocumentDigest;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.DocumentRef;
import org.coproduction.scoring.Rubric;
import org.coproduction.value.Digest;
import org.coproduction.value.MalformedValueException;

/**
 * The fingerprints of the documents that a scorecard rests on, so that anybody can tell later
 * whether the same documents are before them. A document without a {@linkplain
 * DocumentFormat#canonical canonical form} has no fingerprint, and is left out.
 */
public final class Digests {

  private Digests() {}

  /**
   * A dossier with the fingerprints of all its documents.
   *
   * @param dossier the dossier; fingerprints that it has already are left out
   * @return the same documents with their fingerprints, in the order of the kinds of document
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
      DocumentRef document = new DocumentRef(format.kind(), index);
      digest(format, documents.get(index))
          .ifPresent(digest -> digests.add(new DocumentDigest(document, digest)));
    }
  }

  private static <T> Optional<Digest> digest(DocumentFormat<T> format, T document) {
    try {
      return Optional.of(format.digest(document));
    } catch (MalformedValueException noCanonicalForm) {
      return Optional.empty();
    }
  }
}
