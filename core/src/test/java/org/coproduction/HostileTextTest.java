package org.coproduction;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.constraint.Breach;
import org.coproduction.constraint.RecordStage;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.finding.Category;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Report;
import org.coproduction.intake.FormReader;
import org.coproduction.intake.FormReading;
import org.coproduction.intake.NotesReader;
import org.coproduction.intake.NotesReading;
import org.coproduction.intake.SourceText;
import org.coproduction.records.DomainTypes;
import org.coproduction.records.HostileTexts;
import org.coproduction.records.RandomRecords;
import org.coproduction.scoring.Rubric;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.validation.Profile;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FormId;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.ProfileId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever stands in a text, the library says the same of the record, takes it for no instruction,
 * repeats none of it and comes to an end.
 */
class HostileTextTest {

  private static final Map<String, String> TEXTS = HostileTexts.all();
  private static final String MARKER = "QzMarkerzQ";

  /** What the expressions among the texts come to, for whoever is tricked into working them out. */
  private static final String WORKED_OUT = "8641969";

  private static final long SEED = 7;
  private static final LocalDate AS_OF = LocalDate.of(2022, 1, 1);
  private static final List<Messages> LANGUAGES =
      List.of(Messages.in(Locale.UK), Messages.in(Locale.forLanguageTag("cy")));
  private static final Set<FindingCode> KNOWN = Set.copyOf(Catalogue.codes());
  private static final int MEGABYTE = 1_000_000;

  /** Only so that a test which hangs ends: no machine is so slow. */
  private static final Duration AN_AGE = Duration.ofMinutes(5);

  private static final Validator HOST = host();

  private static final Map<Class<?>, List<String>> OF_PLAIN_WORDS =
      Stream.of(Dossier.class, Profile.class, Rubric.class)
          .collect(toMap(type -> type, type -> violations(saying("word").record(type))));

  private static Validator host() {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      return factory.getValidator();
    }
  }

  static List<String> names() {
    return List.copyOf(TEXTS.keySet());
  }

  static List<String> namesOfWords() {
    return names().stream()
        .filter(name -> !name.startsWith("blank.") && !name.startsWith("broken."))
        .toList();
  }

  /** Every text of every record there is, as far as a record can hold texts. */
  private static RandomRecords saying(String text) {
    return RandomRecords.by(SEED).density(1).longest(1).saying(Words.of(text));
  }

  private static String marked(String name) {
    return MARKER + TEXTS.get(name) + MARKER;
  }

  @ParameterizedTest
  @MethodSource("names")
  void wordsTakeATextOrRefuseItWithACodeAlone(String name) {
    String text = TEXTS.get(name);
    String expected =
        name.startsWith("blank.")
            ? "value.words.blank"
            : name.startsWith("broken.") ? "value.words.not-unicode" : "";

    MalformedValueException refused =
        catchThrowableOfType(MalformedValueException.class, () -> Words.of(text));

    assertThat(refused == null ? "" : refused.code()).isEqualTo(expected);
    assertThat(refused == null ? "" : refused.toString()).doesNotContain(text);
  }

  @ParameterizedTest
  @MethodSource("namesOfWords")
  void noRecordPrintsIt(String name) {
    for (Class<?> type : DomainTypes.all()) {
      silent(saying(marked(name)).record(type).toString());
    }
  }

  @ParameterizedTest
  @MethodSource("namesOfWords")
  void nothingIsSaidOfItThatIsNotSaidOfAnyText(String name) {
    Assessment plain = assessed("word");
    for (String text : List.of(TEXTS.get(name), marked(name))) {
      Assessment hostile = assessed(text);

      assertThat(hostile.scorecard()).isEqualTo(plain.scorecard());
      assertThat(conformance(hostile.report())).isEqualTo(conformance(plain.report()));
      assertThat(hostile.report().findings()).extracting(Finding::code).allMatch(KNOWN::contains);
    }
    assertThat(conformance(plain.report())).isNotEmpty();
    Assessment hostile = assessed(marked(name));
    silent(hostile.toString());
    hostile.report().findings().forEach(HostileTextTest::silent);
  }

  private static Assessment assessed(String text) {
    // A scorecard shows the rubric's own words, and those of the ladder it judges on.
    Dossier plain = saying("word").record(Dossier.class);
    return Coproduction.assess(
        Dossier.builder()
            .from(saying(text).record(Dossier.class))
            .ladders(plain.getLadders())
            .build(),
        saying("word").record(Rubric.class),
        saying(text).record(Profile.class),
        AS_OF);
  }

  /** Of a text these may be told: that it is too short for what marks it, or has no words. */
  private static final Set<String> OF_ITS_LENGTH =
      Set.of(
          "feedback.redaction.beyond-the-text",
          "theme.coding.beyond-the-line",
          "theme.cue.without-words");

  private static List<Finding> conformance(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.code().category() == Category.CONFORMANCE)
        .filter(finding -> !OF_ITS_LENGTH.contains(finding.code().value()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("namesOfWords")
  void aHostsValidatorSaysTheSameOfIt(String name) {
    OF_PLAIN_WORDS.forEach(
        (type, violations) ->
            assertThat(violations(saying(marked(name)).record(type))).isEqualTo(violations));
  }

  private static List<String> violations(Object record) {
    return HOST.validate(record, RecordStage.PUBLISHED.group()).stream()
        .peek(HostileTextTest::silent)
        .map(ConstraintViolation::getMessage)
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void linesOfItBetweenTheLinesOfADocumentAreReadAndNotRepeated(String name) throws IOException {
    FormReading form =
        FormReader.english().read(between("evidence-form.txt", name), new FormId("f1"));
    NotesReading notes =
        NotesReader.english().read(between("event-notes.txt", name), new EventId("e1"));

    silent(form.toString());
    silent(notes.toString());
    form.report().and(notes.report()).findings().forEach(HostileTextTest::silent);
    assertThat(form.form().getAnswers()).isNotEmpty();
    assertThat(notes.event().getFeedback()).isNotEmpty();
  }

  private static SourceText between(String document, String name) throws IOException {
    try (InputStream raw = FormReader.class.getResourceAsStream("raw/" + document)) {
      String lines = new String(raw.readAllBytes(), StandardCharsets.UTF_8);
      String more = lines.replace("\n", "\n" + marked(name) + "\n" + TEXTS.get(name) + "\n");
      return SourceText.decode(more.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void textsBeyondEveryLimitAreFoundOnceEach() {
    Dossier dossier = saying(all(30_000)).record(Dossier.class);
    Report report =
        assertTimeoutPreemptively(
            AN_AGE, () -> EvidenceValidator.by(published()).validate(dossier, AS_OF));

    long tooLong =
        report.findings().stream()
            .filter(finding -> finding.code().value().equals("record.words.too-long"))
            .peek(HostileTextTest::silent)
            .count();
    assertThat(tooLong)
        .isGreaterThan(50)
        .isEqualTo(
            HOST.validate(dossier).stream()
                .filter(
                    violation ->
                        Breach.of(violation).orElseThrow().code().equals("record.words.too-long"))
                .count());
  }

  @Test
  void aMegabyteInOneLineIsReadToItsEnd() {
    Words line = Words.of(all(MEGABYTE));
    EvidenceForm form = EvidenceForm.builder().id(new FormId("f1")).aim(line).build();
    Event event =
        Event.builder()
            .id(new EventId("e1"))
            .addFeedback(FeedbackItem.builder().id(new FeedbackId("i1")).text(line).build())
            .build();

    Report report =
        assertTimeoutPreemptively(
            AN_AGE,
            () ->
                EvidenceValidator.by(published())
                    .validate(Dossier.builder().form(form).addEvents(event).build(), AS_OF));

    assertThat(report.findings())
        .extracting(finding -> finding.code().value())
        .contains("record.words.too-long");
    report.findings().forEach(HostileTextTest::silent);
    assertThat(report.groups())
        .allSatisfy(group -> assertThat(group.samples().size()).isLessThan(51));
  }

  /** All texts in one line, again and again. */
  private static String all(int length) {
    StringBuilder line = new StringBuilder(MARKER);
    while (line.length() < length) {
      for (String name : namesOfWords()) {
        line.append(TEXTS.get(name).replaceAll("\\R", " ")).append(MARKER);
      }
    }
    return line.toString();
  }

  private static Profile published() {
    return Profile.builder()
        .id(new ProfileId("p"))
        .versionLabel(new VersionLabel("1"))
        .stage(RecordStage.PUBLISHED)
        .build();
  }

  /** All of a violation but its root, which is the record and prints as one. */
  private static void silent(ConstraintViolation<?> violation) {
    silent(violation.getMessage());
    silent(violation.getMessageTemplate());
    silent(violation.getPropertyPath().toString());
    silent(String.valueOf(violation.getInvalidValue()));
  }

  private static void silent(Finding finding) {
    silent(finding.toString());
    LANGUAGES.forEach(
        language -> {
          silent(language.sentence(finding));
          silent(language.remedy(finding.code()));
        });
  }

  private static void silent(String printed) {
    // Not by AssertJ: it would make a message of every print, thousands of times.
    if (printed.contains(MARKER) || printed.contains(WORKED_OUT)) {
      throw new AssertionError("a print holds what somebody wrote, or works it out");
    }
  }
}
