package uk.gov.example.shortbreaks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.coproduction.Assessment;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.LenientDocument;
import org.coproduction.json.Reading;
import org.coproduction.json.Shipped;
import org.coproduction.scoring.Result;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorecard;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.validation.Profile;
import org.coproduction.validation.RuleAdjustment;
import org.coproduction.validation.RuleCode;
import org.coproduction.validation.Treatment;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.Words;

/** Bugs that somebody could write into such an app, each in one of its parts. */
enum PlantedBug {
  READER_TAKES_WHAT_IT_DOES_NOT_KNOW(
      Set.of(SubmissionReaderPropertiesTest.class),
      parts ->
          reading(
              parts,
              submission -> {
                Reading<LenientDocument<EvidenceForm>> reading =
                    DocumentFormat.evidenceForm().readLeniently(submission);
                return new Reading<>(reading.value().map(LenientDocument::value), reading.report());
              })),
  READER_TELLS_THE_FIRST_FAULT_ONLY(
      Set.of(SubmissionReaderPropertiesTest.class),
      parts ->
          reading(
              parts,
              submission -> {
                Reading<EvidenceForm> reading = DocumentFormat.evidenceForm().read(submission);
                return new Reading<>(
                    reading.value(),
                    Report.of(reading.report().findings().stream().limit(1).toList()));
              })),
  READER_LOSES_WHAT_WAS_NOT_DONE(
      Set.of(SubmissionReaderPropertiesTest.class),
      parts ->
          reading(
              parts,
              submission -> {
                Reading<EvidenceForm> reading = DocumentFormat.evidenceForm().read(submission);
                return new Reading<>(
                    reading
                        .value()
                        .map(form -> EvidenceForm.builder().from(form).notDone(List.of()).build()),
                    reading.report());
              })),
  PROFILE_MUTES_PRIVACY(
      Set.of(LocalProfilePropertiesTest.class, JudgeTest.class, CouncilAppPropertiesTest.class),
      parts ->
          ruled(
              parts,
              Profile.builder()
                  .from(parts.profile())
                  .addAdjustments(
                      RuleAdjustment.builder()
                          .code(new RuleCode("privacy.identifier.phone"))
                          .treatment(Treatment.MUTE)
                          .by(Words.of("The web team"))
                          .reason(Words.of("There were so many"))
                          .build())
                  .build(),
              parts.rubric())),
  PROFILE_DOES_NOT_SAY_WHO_MUTED(
      Set.of(LocalProfilePropertiesTest.class, JudgeTest.class, CouncilAppPropertiesTest.class),
      parts ->
          ruled(
              parts,
              Profile.builder()
                  .from(parts.profile())
                  .adjustments(
                      parts.profile().getAdjustments().stream()
                          .map(
                              one ->
                                  RuleAdjustment.builder().from(one).by(Optional.empty()).build())
                          .toList())
                  .build(),
              parts.rubric())),
  RUBRIC_HAS_AN_ITEM_TWICE(
      Set.of(LocalRubricPropertiesTest.class),
      parts ->
          ruled(
              parts,
              parts.profile(),
              Rubric.builder()
                  .from(parts.rubric())
                  .addItems(parts.rubric().getItems().get(0))
                  .build())),
  JUDGE_USES_THE_SHIPPED_PROFILE(
      Set.of(JudgeTest.class), parts -> with(parts, new Judge(Shipped.profile(), parts.rubric()))),
  JUDGE_USES_THE_SHIPPED_RUBRIC(
      Set.of(JudgeTest.class), parts -> with(parts, new Judge(parts.profile(), Shipped.rubric()))),
  JUDGE_THINKS_THAT_IT_IS_2020(
      Set.of(JudgeTest.class, CouncilAppPropertiesTest.class),
      parts ->
          with(
              parts,
              new Judge(parts.profile(), parts.rubric()) {
                @Override
                Assessment judge(Dossier work, LocalDate today) {
                  return super.judge(work, LocalDate.of(2020, 1, 1));
                }
              })),
  JUDGE_LOOKS_AT_THE_FORM_ALONE(
      Set.of(JudgeTest.class),
      parts ->
          with(
              parts,
              new Judge(parts.profile(), parts.rubric()) {
                @Override
                Assessment judge(Dossier work, LocalDate today) {
                  return super.judge(Dossier.builder().from(work).events(List.of()).build(), today);
                }
              })),
  JUDGE_THROWS_THE_REPORT_AWAY(
      Set.of(JudgeTest.class, CouncilAppPropertiesTest.class),
      parts ->
          with(
              parts,
              new Judge(parts.profile(), parts.rubric()) {
                @Override
                Assessment judge(Dossier work, LocalDate today) {
                  Assessment all = super.judge(work, today);
                  return new Assessment(all.dossier(), Report.empty(), all.scorecard());
                }
              })),
  DESK_ACCEPTS_EVERYTHING(
      Set.of(CouncilAppPropertiesTest.class), parts -> deciding(parts, assessment -> true)),
  DESK_REFUSES_FOR_A_WARNING(
      Set.of(CouncilAppPropertiesTest.class),
      parts -> deciding(parts, assessment -> assessment.report().of(Severity.WARNING).isEmpty())),
  DESK_LOOKS_AT_THE_SCORE_ALONE(
      Set.of(CouncilAppPropertiesTest.class),
      parts ->
          deciding(
              parts,
              assessment ->
                  assessment.scorecard().items().stream()
                      .anyMatch(item -> item.result() == Result.MET))),
  DESK_IS_IMPRESSED_BY_LONG_TEXTS(
      Set.of(CouncilAppPropertiesTest.class),
      parts ->
          deciding(
              parts,
              assessment ->
                  parts.desk().accepts(assessment)
                      || assessment.dossier().getForm().getAim().stream()
                          .anyMatch(aim -> aim.length() > 1_000))),
  LIST_HIDES_WHERE(
      Set.of(CouncilAppPropertiesTest.class),
      parts ->
          listing(
              parts,
              (report, work) ->
                  report.findings().stream().map(one -> one.code().value() + " at ?").toList())),
  LIST_SHOWS_EACH_CODE_ONCE(
      Set.of(CouncilAppPropertiesTest.class),
      parts ->
          listing(
              parts,
              (report, work) -> {
                Map<String, String> lines = new LinkedHashMap<>();
                report
                    .findings()
                    .forEach(
                        one -> lines.putIfAbsent(one.code().value(), new FindingsList().line(one)));
                return List.copyOf(lines.values());
              })),
  LIST_REPEATS_THE_TITLE(
      Set.of(CouncilAppPropertiesTest.class),
      parts ->
          listing(
              parts,
              (report, work) ->
                  report.findings().stream()
                      .map(
                          one ->
                              new FindingsList().line(one)
                                  + " ("
                                  + work.getForm().getTitle().map(Words::text).orElse("")
                                  + ")")
                      .toList())),
  SUMMARY_COUNTS_SOMEBODYS_WORD_AS_EVIDENCE(
      Set.of(SummariesPropertiesTest.class),
      parts -> summing(parts, good -> new WorkSummary(good.met(), good.met(), good.outOf()))),
  SUMMARY_LEAVES_OUT_WHAT_IS_NOT_MET(
      Set.of(SummariesPropertiesTest.class),
      parts -> summing(parts, good -> new WorkSummary(good.met(), good.evidenced(), good.met()))),
  THEMES_COUNT_WHAT_IS_ONLY_SUGGESTED(
      Set.of(ThemeCounterTest.class), parts -> counting(parts, false)),
  THEMES_COUNT_A_LINE_FOR_EACH_CODER(
      Set.of(ThemeCounterTest.class), parts -> counting(parts, true)),
  PAGE_GOES_ROUND_THE_GATE(
      Set.of(PublicPageTest.class),
      parts ->
          showing(
              parts,
              work ->
                  parts.page().html(work)
                      + work.getEvents().stream()
                          .flatMap(event -> event.getFeedback().stream())
                          .map(FeedbackItem::getText)
                          .map(Words::text)
                          .toList()));

  @SuppressWarnings("ImmutableEnumChecker") // every set above is one that cannot be changed
  private final Set<Class<?>> foundBy;

  @SuppressWarnings("ImmutableEnumChecker") // none of the functions above holds anything
  private final UnaryOperator<Parts> planting;

  PlantedBug(Set<Class<?>> foundBy, UnaryOperator<Parts> planting) {
    this.foundBy = foundBy;
    this.planting = planting;
  }

  /** The test classes that fail for it: these and no others. */
  Set<Class<?>> foundBy() {
    return foundBy;
  }

  /** The kinds of part that it changes. */
  Set<Class<?>> changes() {
    Parts good = Parts.inUse();
    Parts bad = in(good);
    return UnderTest.KINDS.stream()
        .filter(kind -> UnderTest.part(good, kind) != UnderTest.part(bad, kind))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The app with the bug in it. */
  Parts in(Parts good) {
    return planting.apply(good);
  }

  private static Parts reading(Parts good, Function<String, Reading<EvidenceForm>> bad) {
    SubmissionReader reader =
        new SubmissionReader() {
          @Override
          Reading<EvidenceForm> read(String submission) {
            return bad.apply(submission);
          }
        };
    return with(good, reader);
  }

  /** The app with one part in the place of the good one. */
  private static Parts with(Parts good, Object bad) {
    return new Parts(
        good.profile(),
        good.rubric(),
        bad instanceof SubmissionReader reader ? reader : good.reader(),
        bad instanceof Judge judge ? judge : good.judge(),
        bad instanceof Desk desk ? desk : good.desk(),
        bad instanceof FindingsList findings ? findings : good.findings(),
        bad instanceof Summaries summaries ? summaries : good.summaries(),
        bad instanceof ThemeCounter themes ? themes : good.themes(),
        bad instanceof PublicPage page ? page : good.page());
  }

  private static Parts ruled(Parts good, Profile profile, Rubric rubric) {
    return new Parts(
        profile,
        rubric,
        good.reader(),
        new Judge(profile, rubric),
        good.desk(),
        good.findings(),
        good.summaries(),
        good.themes(),
        good.page());
  }

  private static Parts deciding(Parts good, Predicate<Assessment> bad) {
    Desk desk =
        new Desk() {
          @Override
          boolean accepts(Assessment assessment) {
            return bad.test(assessment);
          }
        };
    return with(good, desk);
  }

  private static Parts listing(Parts good, BiFunction<Report, Dossier, List<String>> bad) {
    FindingsList findings =
        new FindingsList() {
          @Override
          List<String> lines(Report report, Dossier work) {
            return bad.apply(report, work);
          }
        };
    return with(good, findings);
  }

  private static Parts summing(Parts good, UnaryOperator<WorkSummary> bad) {
    Summaries summaries =
        new Summaries() {
          @Override
          WorkSummary summary(Scorecard card) {
            return bad.apply(super.summary(card));
          }
        };
    return with(good, summaries);
  }

  private static Parts counting(Parts good, boolean confirmedOnly) {
    ThemeCounter themes =
        new ThemeCounter() {
          @Override
          Map<ThemeRef, Integer> counts(Dossier work) {
            Map<ThemeRef, Integer> counts = new LinkedHashMap<>();
            for (Codings codings : work.getCodings()) {
              for (Coding coding : codings.getCodings()) {
                if (!confirmedOnly || coding.getStatus() == CodingStatus.CONFIRMED) {
                  counts.merge(
                      new ThemeRef(codings.getCodebook(), coding.getTheme()), 1, Integer::sum);
                }
              }
            }
            return counts;
          }
        };
    return with(good, themes);
  }

  private static Parts showing(Parts good, Function<Dossier, String> bad) {
    PublicPage page =
        new PublicPage() {
          @Override
          String html(Dossier work) {
            return bad.apply(work);
          }
        };
    return with(good, page);
  }
}
