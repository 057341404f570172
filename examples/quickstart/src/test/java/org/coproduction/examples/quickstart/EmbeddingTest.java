package org.coproduction.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coproduction.Assessment;
import org.coproduction.constraint.Breach;
import org.coproduction.constraint.Submitted;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.json.CoproductionModule;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.DocumentLines;
import org.coproduction.json.LenientDocument;
import org.coproduction.json.ProblemJson;
import org.coproduction.json.ReadLimits;
import org.coproduction.json.Reading;
import org.coproduction.json.UnreadableRecordException;
import org.coproduction.rendering.Page;
import org.coproduction.rendering.Rendering;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The parts of docs/embedding.md, each as it stands there. */
class EmbeddingTest {

  private static final Path SAMPLE =
      Path.of("..", "samples", "json", "valid", "evidence-form.json");

  /** A council's own object with a form in it. */
  record Application(String caseNumber, EvidenceForm form) {}

  @Test
  void aDocumentIsReadAndWrittenBack() throws IOException {
    byte[] bytes = Files.readAllBytes(SAMPLE);
    // region read
    DocumentFormat<EvidenceForm> format = DocumentFormat.evidenceForm();
    Reading<EvidenceForm> reading = format.read(bytes);
    EvidenceForm form = reading.value().orElseThrow(); // or show reading.report()
    byte[] written = format.writeBytes(form);
    // endregion
    assertThat(format.read(written).value()).contains(form);
  }

  @Test
  void whatOthersPutInIsKeptWhereItIsAskedFor() throws IOException {
    byte[] bytes =
        Files.readString(SAMPLE)
            .replaceFirst("\\{", "{\"ourNumber\": 7,")
            .getBytes(StandardCharsets.UTF_8);
    DocumentFormat<EvidenceForm> format = DocumentFormat.evidenceForm();
    // region lenient
    Reading<LenientDocument<EvidenceForm>> reading = format.readLeniently(bytes);
    LenientDocument<EvidenceForm> document = reading.value().orElseThrow();
    String withWhatOthersPutIn = format.write(document).text();
    // endregion
    assertThat(withWhatOthersPutIn).contains("\"ourNumber\": 7");
    assertThat(format.read(bytes).value()).isEmpty();
  }

  @Test
  void anyNumberOfDocumentsIsReadOneALine() throws IOException {
    DocumentFormat<EvidenceForm> format = DocumentFormat.evidenceForm();
    String one = format.writeCompact(Quickstart.form());
    List<EvidenceForm> forms = new ArrayList<>();
    InputStream in = new ByteArrayInputStream((one + "\n" + one).getBytes(StandardCharsets.UTF_8));
    // region lines
    try (DocumentLines<EvidenceForm> lines = DocumentLines.of(format, in, ReadLimits.standard())) {
      lines.forEach(line -> line.reading().value().ifPresent(forms::add));
    }
    // endregion
    assertThat(forms).containsExactly(Quickstart.form(), Quickstart.form());
  }

  @Test
  void aHostsValidatorIsReadInOurTerms() {
    EvidenceForm form = Quickstart.form();
    List<String> out = new ArrayList<>();
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      // region jakarta
      for (ConstraintViolation<EvidenceForm> violation :
          validator.validate(form, Submitted.class)) {
        Breach breach = Breach.of(violation).orElseThrow(); // of one of our constraints
        out.add(breach.severity() + " " + breach.code() + " at " + breach.place());
      }
      // endregion
    }
    assertThat(out).contains("ERROR evidence.signatures.missing at /signatures");
  }

  @Test
  void aPageIsMadeForPeople() throws IOException {
    Assessment assessment = Quickstart.assess(Quickstart.form());
    StringBuilder out = new StringBuilder();
    // region page
    Rendering rendering = Rendering.in(Locale.UK).withLadders(assessment.dossier().getLadders());
    Page page = rendering.assessment(assessment.scorecard(), assessment.report());
    page.writeHtmlFragment(out, 2, "short-breaks"); // or writeHtml, writeMarkdown, writeText
    // endregion
    assertThat(out).startsWith("<").contains("id=\"short-breaks");
  }

  @Test
  void aMapperReadsRecordsInsideAHostsOwnObject() {
    String json =
        "{\"caseNumber\": \"7\", \"form\": "
            + DocumentFormat.evidenceForm().write(Quickstart.form())
            + "}";
    // region mapper
    JsonMapper mapper = JsonMapper.builder().addModule(new CoproductionModule()).build();
    Application application = mapper.readValue(json, Application.class);
    // endregion
    assertThat(application).isEqualTo(new Application("7", Quickstart.form()));
  }

  @Test
  void aClientIsToldWhatWasFound() {
    JsonMapper mapper = JsonMapper.builder().addModule(new CoproductionModule()).build();
    String json = "{\"caseNumber\": \"7\", \"form\": {\"id\": 7}}";
    byte[] answer = {};
    // region problem
    try {
      mapper.readValue(json, Application.class);
    } catch (UnreadableRecordException unreadable) {
      answer = ProblemJson.in(Locale.UK).bytes(unreadable.report(), 400);
    }
    // endregion
    assertThat(new String(answer, StandardCharsets.UTF_8)).contains("\"pointer\": \"/id\"");
  }
}
