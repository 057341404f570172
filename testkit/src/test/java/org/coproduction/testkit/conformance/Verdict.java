package org.coproduction.testkit.conformance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Finding;
import org.coproduction.json.CanonicalJson;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Reading;
import org.coproduction.scoring.Scorer;
import org.coproduction.scoring.Scoring;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.value.MalformedValueException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the library says of one case of the pack, in the words of the manifest. */
final class Verdict {

  private final JsonNode dossiers;

  Verdict(JsonNode dossiers) {
    this.dossiers = dossiers;
  }

  /** Whether a document becomes a value, and what reading finds. */
  static ObjectNode ofReading(JsonNode one) {
    DocumentFormat<?> format =
        DocumentFormat.all().stream()
            .filter(each -> each.name().equals("coproduction/" + one.get("as").stringValue()))
            .findFirst()
            .orElseThrow();
    Reading<?> reading = format.read(Pack.bytes(one.get("document").stringValue()));
    ObjectNode verdict = Pack.JSON.createObjectNode();
    verdict.put("value", reading.value().isPresent());
    verdict.set("findings", findings(reading.report().findings()));
    return verdict;
  }

  ObjectNode ofValidation(JsonNode one) {
    PackedDossier packed = packed(one);
    EvidenceValidator validator = EvidenceValidator.by(packed.profile());
    // What is broken in a profile is said in both.
    Collection<Finding> findings = new TreeSet<>();
    findings.addAll(validator.validate(packed.dossier(), asOf(one)).findings());
    findings.addAll(validator.validate(packed.profile()).findings());
    ObjectNode verdict = Pack.JSON.createObjectNode();
    verdict.set("findings", findings(findings));
    return verdict;
  }

  ObjectNode ofScoring(JsonNode one) {
    ObjectNode verdict = Pack.JSON.createObjectNode();
    verdict.set("findings", findings(scoring(one).report().findings()));
    return verdict;
  }

  /** The scorecard as a document. */
  String scorecard(JsonNode one) {
    return DocumentFormat.scorecard().write(scoring(one).scorecard());
  }

  static ObjectNode ofCanonical(JsonNode one) {
    ObjectNode verdict = Pack.JSON.createObjectNode();
    try {
      CanonicalJson canonical = CanonicalJson.of(Pack.bytes(one.get("document").stringValue()));
      verdict.put("digest", canonical.digest().value());
    } catch (MalformedValueException none) {
      verdict.put("refused", none.code());
    }
    return verdict;
  }

  /** The dossier of a case, with its changes. */
  PackedDossier packed(JsonNode one) {
    JsonNode changes = one.path("changes");
    return new PackedDossier(
        dossiers.get(one.get("dossier").stringValue()),
        changes.isMissingNode()
            ? changes
            : Pack.json(changes.get("file").stringValue())
                .get(changes.get("case").stringValue())
                .path("documents"));
  }

  /** The kind of document that text is read as: one that does not say what it is, as an event. */
  static String kindOf(String file) {
    DocumentKind kind = DocumentFormat.detect(Pack.bytes(file)).orElse(DocumentKind.EVENT);
    String name = DocumentFormat.of(kind).name();
    return name.substring(name.indexOf('/') + 1);
  }

  private Scoring scoring(JsonNode one) {
    return Scorer.score(
        packed(one).dossier(),
        DocumentFormat.rubric()
            .read(Pack.bytes(one.get("rubric").stringValue()))
            .value()
            .orElseThrow(),
        asOf(one));
  }

  private static LocalDate asOf(JsonNode one) {
    return LocalDate.parse(one.get("asOf").stringValue());
  }

  private static ArrayNode findings(Collection<Finding> found) {
    ArrayNode findings = Pack.JSON.createArrayNode();
    for (Finding finding : found) {
      findings
          .addObject()
          .put("code", finding.code().value())
          .put("severity", finding.severity().name())
          .put("document", finding.document().toString())
          .put("pointer", finding.place().toString());
    }
    return findings;
  }
}
