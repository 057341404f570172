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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coproduction.Assessment;
import org.coproduction.Coproduction;
import org.coproduction.constraint.Breach;
import org.coproduction.constraint.Submitted;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Messages;
import org.coproduction.json.CoproductionModule;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.DocumentLines;
import org.coproduction.json.LenientDocument;
import org.coproduction.json.ProblemJson;
import org.coproduction.json.ReadLimits;
import org.coproduction.json.Reading;
import org.coproduction.json.Shipped;
import org.coproduction.json.UnreadableRecordException;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.rendering.Page;
import org.coproduction.rendering.Rendering;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.Result;
import org.coproduction.value.EventId;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.ItemId;
import org.coproduction.value.Words;
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
    List<String> out = new ArrayList<>();
    List<byte[]> stored = new ArrayList<>();
    Messages messages = Messages.in(Locale.UK);
    // region read
    DocumentFormat<EvidenceForm> format = DocumentFormat.evidenceForm();
    Reading<EvidenceForm> reading = format.read(bytes);
    for (Finding finding : reading.report().findings()) {
      String code = finding.code().value(); // such as json.member.unknown, one of docs/codes.md
      out.add(code + " at " + finding.place() + ": " + messages.sentence(finding));
    }
    reading.value().ifPresent(form -> stored.add(format.writeBytes(form)));
    // endregion
    assertThat(out).isEmpty();
    assertThat(stored)
        .singleElement()
        .satisfies(written -> assertThat(format.read(written)).isEqualTo(reading));
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
    Optional<String> withWhatOthersPutIn =
        reading.value().map(document -> format.write(document).text());
    // endregion
    assertThat(reading.report().findings()).hasSize(1);
    assertThat(withWhatOthersPutIn.orElseThrow()).contains("\"ourNumber\": 7");
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
  void anEventBesideTheFormShowsWhatTheFormSays() {
    EvidenceForm form = Quickstart.form();
    LocalDate asOf = LocalDate.of(2024, 3, 31);
    // region beside
    Event event =
        Event.builder()
            .id(new EventId("listening"))
            .title(Words.of("An evening at the Saturday club"))
            .on(ImpreciseDate.parse("2024-02-06"))
            .addGroups(
                ParticipantGroup.builder()
                    .id(new GroupId("parents"))
                    .kind(GroupKind.PARENT_CARERS)
                    .name(Words.of("Parents of the club"))
                    .came(HeadCount.exactly(14))
                    .build())
            .build();
    Dossier dossier =
        Dossier.builder()
            .form(EvidenceForm.builder().from(form).addEvents(event.getId()).build())
            .addEvents(event)
            .addAllLadders(Shipped.ladders())
            .addAllLadderMappings(Shipped.ladderMappings())
            .build();
    Assessment assessment = Coproduction.assess(dossier, Shipped.rubric(), Shipped.profile(), asOf);
    // endregion
    assertThat(assessment.scorecard().item(new ItemId("S1")).flatMap(ItemScore::grade))
        .contains(Grade.DOCUMENTED);
    assertThat(assessment.scorecard().item(new ItemId("S3")).map(ItemScore::result))
        .contains(Result.MET);
    assertThat(Quickstart.assess(form).scorecard().item(new ItemId("S1")).flatMap(ItemScore::grade))
        .contains(Grade.ASSERTED);
    assertThat(assessment.report().findings())
        .noneMatch(finding -> finding.code().value().contains("not-in-dossier"));
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
        Optional<Breach> breach = Breach.of(violation); // empty for a constraint of your own
        breach.ifPresent(of -> out.add(of.severity() + " " + of.code() + " at " + of.place()));
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
