package org.coproduction.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.Assessment;
import org.coproduction.Coproduction;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Report;
import org.coproduction.intake.LineUse;
import org.coproduction.intake.RuledOut;
import org.coproduction.json.Digests;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorer;
import org.coproduction.validation.Profile;
import org.coproduction.value.EventId;

/** Reads a form and what belongs to it, and assesses them. */
final class Assessor {

  private final Documents documents;
  private final LocalDate asOf;
  private final JudgingOptions judging;

  Assessor(Documents documents, LocalDate asOf, JudgingOptions judging) {
    this.documents = documents;
    this.asOf = asOf;
    this.judging = judging;
  }

  /**
   * What came of a form.
   *
   * @param done the assessment; absent where something could not be read
   * @param report what was found while reading, and in assessing
   * @param lines the account of the lines of the form, for plain text
   * @param ruledOut what words of the form seem to state and do not, for plain text
   */
  record Assessed(
      Optional<Done> done, Report report, List<LineUse> lines, List<RuledOut> ruledOut) {}

  /**
   * An assessment, and what it was judged by.
   *
   * @param assessment the assessment
   * @param rubric the rubric
   */
  record Done(Assessment assessment, Rubric rubric) {}

  /** Assesses a form, of which the name is only for what is said of it. */
  Assessed assess(String name, byte[] bytes, WorkOptions work) {
    Collected read = new Collected();
    Taken<EvidenceForm> taken = documents.form(name, bytes);
    Optional<EvidenceForm> form = read.take(taken, DocumentKind.EVIDENCE_FORM, 0);
    Dossier.Builder dossier = Dossier.builder();
    for (int at = 0; at < work.events().size(); at++) {
      EventId id = new EventId("event-" + (at + 1));
      read.take(documents.event(work.events().get(at), id), DocumentKind.EVENT, at)
          .ifPresent(dossier::addEvents);
    }
    read.all(work.charters(), DocumentFormat.charter()).forEach(dossier::addCharters);
    read.all(work.codebooks(), DocumentFormat.codebook()).forEach(dossier::addCodebooks);
    return judged(form.map(whole -> dossier.form(whole).build()), read, taken);
  }

  /** Assesses what was read before. */
  Assessed assess(Dossier work) {
    return judged(
        Optional.of(work),
        new Collected(),
        new Taken<>(Optional.of(work.getForm()), Report.empty(), List.of(), List.of()));
  }

  private Assessed judged(Optional<Dossier> dossier, Collected read, Taken<EvidenceForm> taken) {
    Optional<Rubric> rubric =
        judging
            .rubric()
            .map(given -> read.take(given, DocumentFormat.rubric()))
            .orElseGet(() -> Optional.of(Shipped.rubric()));
    Optional<Profile> profile =
        judging
            .profile()
            .map(given -> read.take(given, DocumentFormat.profile()))
            .orElseGet(() -> Optional.of(Shipped.profile()));
    if (dossier.isEmpty() || rubric.isEmpty() || profile.isEmpty() || read.lost) {
      return new Assessed(Optional.empty(), read.report(), taken.lines(), taken.ruledOut());
    }
    judging.rubric().ifPresent(given -> read.add(Scorer.check(rubric.get())));
    Dossier whole =
        Dossier.builder()
            .from(dossier.get())
            .addAllLadders(Shipped.ladders())
            .addAllLadderMappings(Shipped.ladderMappings())
            .build();
    Assessment assessment =
        Coproduction.assess(Digests.of(whole, rubric.get()), rubric.get(), profile.get(), asOf);
    return new Assessed(
        Optional.of(new Done(assessment, rubric.get())),
        read.report().and(assessment.report()),
        taken.lines(),
        taken.ruledOut());
  }

  /** What was found while reading, over all documents. */
  private final class Collected {

    private final List<Finding> findings = new ArrayList<>();
    private boolean lost;

    <T> Optional<T> take(Taken<T> reading, DocumentKind kind, int index) {
      DocumentRef document = new DocumentRef(kind, index);
      reading.report().findings().forEach(finding -> findings.add(finding.in(document)));
      lost |= reading.value().isEmpty();
      return reading.value();
    }

    <T> Optional<T> take(String name, DocumentFormat<T> format) {
      return take(documents.document(name, format), format.kind(), 0);
    }

    <T> List<T> all(List<String> names, DocumentFormat<T> format) {
      List<T> all = new ArrayList<>();
      for (int at = 0; at < names.size(); at++) {
        take(documents.document(names.get(at), format), format.kind(), at).ifPresent(all::add);
      }
      return all;
    }

    void add(Report report) {
      findings.addAll(report.findings());
    }

    Report report() {
      return Report.of(findings);
    }
  }
}
