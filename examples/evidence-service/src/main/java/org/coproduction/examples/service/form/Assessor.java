package org.coproduction.examples.service.form;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.Assessment;
import org.coproduction.Coproduction;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.json.Digests;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.ReadLimits;
import org.coproduction.json.Reading;
import org.coproduction.json.Shipped;
import org.coproduction.scoring.Rubric;
import org.coproduction.validation.Profile;
import org.coproduction.value.CharterId;

/**
 * Reads and assesses forms by the rubric, profile, ladders and charters that come with the library.
 * A service that has its own reads them here.
 */
public final class Assessor {

  private final Rubric rubric = Shipped.rubric();
  private final Profile profile = Shipped.profile();
  private final List<Ladder> ladders = Shipped.ladders();
  private final List<LadderMapping> mappings = Shipped.ladderMappings();
  private final List<Charter> charters = Shipped.charters();

  private final ReadLimits limits;

  /**
   * Makes one.
   *
   * @param documentBytes the greatest size of a document
   */
  public Assessor(int documentBytes) {
    this.limits = ReadLimits.standard().withDocumentSize(documentBytes);
  }

  /**
   * Reads a form that is handed in.
   *
   * @param document what was received
   * @return the form, or why there is none
   */
  public Reading<EvidenceForm> read(byte[] document) {
    return DocumentFormat.evidenceForm().read(document, limits);
  }

  /**
   * Reads a form that was taken, whatever limits hold by now.
   *
   * @param submitted what was taken
   * @return the form
   */
  public EvidenceForm read(SubmittedForm submitted) {
    return DocumentFormat.evidenceForm().read(submitted.document().toArray()).value().orElseThrow();
  }

  /**
   * Assesses a form.
   *
   * @param form the form
   * @param asOf the day as of which to judge
   * @return what was found, and the scorecard
   */
  public Assessment assess(EvidenceForm form, LocalDate asOf) {
    Dossier dossier =
        Dossier.builder()
            .form(form)
            .addAllLadders(ladders)
            .addAllLadderMappings(mappings)
            .addAllCharters(named(form))
            .build();
    return Coproduction.assess(Digests.of(dossier, rubric), rubric, profile, asOf);
  }

  /** The charters that a form names, as far as we have them: the others have no say in it. */
  private List<Charter> named(EvidenceForm form) {
    Set<CharterId> names = new HashSet<>();
    form.getCharters().forEach(citation -> citation.getCharter().ifPresent(names::add));
    form.getPrincipleClaims().stream().map(PrincipleClaim::getCharter).forEach(names::add);
    return charters.stream().filter(charter -> names.contains(charter.getId())).toList();
  }
}
