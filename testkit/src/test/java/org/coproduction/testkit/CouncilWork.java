package org.coproduction.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.coproduction.Assessment;
import org.coproduction.Coproduction;
import org.coproduction.charter.Charter;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.Bearing;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Exhibit;
import org.coproduction.evidence.NotApplicable;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.scoring.Rubric;
import org.coproduction.value.FactKind;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.Words;

/**
 * A council with a rubric of its own, which weighs and asks for a band, and a form that claims
 * principles of a charter and says of something that it does not apply.
 */
final class CouncilWork {

  static final LocalDate AS_OF = LocalDate.of(2024, 1, 31);

  private CouncilWork() {}

  static Rubric rubric() {
    return DocumentFormat.rubric().read(rubricBytes()).value().orElseThrow();
  }

  static byte[] rubricBytes() {
    try (InputStream document = CouncilWork.class.getResourceAsStream("council-rubric.json")) {
      if (document == null) {
        throw new IllegalStateException("the rubric is not there");
      }
      return document.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Dossier dossier() {
    Charter charter =
        Shipped.charters().stream()
            .filter(known -> known.getId().value().equals("four-cornerstones"))
            .findFirst()
            .orElseThrow();
    EvidenceForm form =
        EvidenceForm.builder()
            .from(Samples.form())
            .missingVoices(List.of())
            .addNotApplicable(
                NotApplicable.builder()
                    .fact(FactKind.MISSING_VOICE_STATED)
                    .reason(Words.of("Qz reason"))
                    .by(Words.of("Qz somebody"))
                    .build())
            .addPrincipleClaims(
                claim(charter, "welcome-and-care").build(),
                claim(charter, "communicate")
                    .addExhibits(
                        Exhibit.builder()
                            .bearing(Bearing.SUPPORTS)
                            .activity(Samples.form().getActivities().get(1).getId())
                            .build())
                    .build())
            .build();
    return Dossier.builder().from(Samples.dossier()).form(form).charters(List.of(charter)).build();
  }

  private static PrincipleClaim.Builder claim(Charter charter, String principle) {
    return PrincipleClaim.builder()
        .charter(charter.getId())
        .versionLabel(charter.getVersionLabel())
        .principle(new PrincipleId(principle));
  }

  static Assessment assessment() {
    return Coproduction.assess(dossier(), rubric(), Shipped.profile(), AS_OF);
  }
}
