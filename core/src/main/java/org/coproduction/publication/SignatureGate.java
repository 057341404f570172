package org.coproduction.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Signature;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.participant.Perspective;
import org.coproduction.privacy.TextRole;
import org.coproduction.value.LanguageTag;

/** Who signed: an officer in post may be named in the field for it, and nobody else is. */
final class SignatureGate {

  private static final DocumentRef FORM = DocumentRef.the(DocumentKind.EVIDENCE_FORM);

  private final PublicationPolicy policy;
  private final TextGate texts;

  SignatureGate(PublicationPolicy policy, TextGate texts) {
    this.policy = policy;
    this.texts = texts;
  }

  List<PublishedSignature> signatures(EvidenceForm form) {
    List<PublishedSignature> signatures = new ArrayList<>();
    for (int at = 0; at < form.getSignatures().size(); at++) {
      Signature signature = form.getSignatures().get(at);
      Place place = Place.root().member("signatures").item(at);
      if (!signature.getProvenance().stands()) {
        texts.hold(FORM, place, WhyHeld.REFUSED);
        continue;
      }
      boolean named = isInPost(signature) && policy.namedSigners().contains(signature.getRole());
      if (!named && signature.getName().isPresent()) {
        texts.hold(FORM, place.member("name"), WhyHeld.NAME);
      }
      Optional<LanguageTag> language = form.getLanguage();
      signatures.add(
          new PublishedSignature(
              signature.getRole(),
              named
                  ? texts.text(
                      signature.getName(), language, TextRole.NAME, FORM, place.member("name"))
                  : Optional.empty(),
              isInPost(signature)
                  ? texts.text(
                      signature.getDesignation(),
                      language,
                      TextRole.NAME,
                      FORM,
                      place.member("designation"))
                  : Optional.empty(),
              signature.getWhen().map(Passage::withoutWords)));
    }
    return signatures;
  }

  /** Whoever gives no post may be anybody: a parent who signs is protected. */
  private static boolean isInPost(Signature signature) {
    return signature.getDesignation().isPresent()
        && signature
            .getGroup()
            .filter(group -> group.perspective() == Perspective.LIVED_EXPERIENCE)
            .isEmpty();
  }
}
