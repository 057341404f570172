package org.coproduction.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.Change;
import org.coproduction.evidence.Decision;
import org.coproduction.evidence.DecisionMaker;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.FeedbackGiven;
import org.coproduction.evidence.FormTheme;
import org.coproduction.evidence.MissingVoice;
import org.coproduction.evidence.NotDone;
import org.coproduction.evidence.Occasion;
import org.coproduction.evidence.OccasionKind;
import org.coproduction.evidence.OptionsFixed;
import org.coproduction.evidence.Outcome;
import org.coproduction.evidence.Output;
import org.coproduction.evidence.Part;
import org.coproduction.evidence.ReviewPlan;
import org.coproduction.evidence.ScopeStatement;
import org.coproduction.evidence.Stage;
import org.coproduction.evidence.ThemeCheck;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Telling;
import org.coproduction.participant.AccessAdjustment;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Involvement;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.participant.SentMaterial;
import org.coproduction.records.Rewriter;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.value.ActivityId;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.CueId;
import org.coproduction.value.DecisionId;
import org.coproduction.value.EventId;
import org.coproduction.value.FactKind;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.MethodCode;
import org.coproduction.value.Provenance;
import org.coproduction.value.ResponseId;
import org.coproduction.value.SessionId;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** From which fields each kind of fact comes, and from which it does not. */
class FactBookTest {

  private static final ImpreciseDate AS_OF = ImpreciseDate.parse("2022-01-01");
  private static final Words SOME = Words.of("some words");
  private static final GroupId YOUNG = new GroupId("young");
  private static final GroupId PARENTS = new GroupId("parents");
  private static final GroupId OFFICERS = new GroupId("officers");
  private static final EventId EVENT = new EventId("event");
  private static final FeedbackRef SAID = new FeedbackRef(EVENT, new FeedbackId("said"));
  private static final FeedbackRef GONE = new FeedbackRef(EVENT, new FeedbackId("gone"));
  private static final ThemeRef THEME = new ThemeRef(new CodebookId("c"), new ThemeId("t"));
  private static final Provenance RECOGNISED =
      Provenance.recognised(SourceSpan.line(3), new CueId("cue"));
  private static final Provenance REFUSED = RECOGNISED.refused(SOME, ImpreciseDate.parse("2021"));

  private static ImpreciseDate date(String edtf) {
    return ImpreciseDate.parse(edtf);
  }

  /** A dossier of groups and an event that by themselves are no fact of the kinds looked at. */
  private static EvidenceForm.Builder form() {
    return EvidenceForm.builder()
        .id(new FormId("form"))
        .addGroups(group(YOUNG, GroupKind.CHILDREN_AND_YOUNG_PEOPLE).build())
        .addGroups(group(PARENTS, GroupKind.PARENT_CARERS).build())
        .addGroups(group(OFFICERS, GroupKind.PRACTITIONERS).build());
  }

  private static ParticipantGroup.Builder group(GroupId id, GroupKind kind) {
    return ParticipantGroup.builder().id(id).kind(kind);
  }

  private static Event.Builder event() {
    return Event.builder()
        .id(EVENT)
        .on(date("2021-02"))
        .addFeedback(FeedbackItem.builder().id(SAID.feedback()).text(SOME).build());
  }

  private static Set<FactKind> kinds(Dossier.Builder dossier) {
    Set<FactKind> found = EnumSet.noneOf(FactKind.class);
    FactBook book = FactBook.of(dossier.build(), AS_OF);
    for (FactKind kind : FactKind.values()) {
      if (!book.entries(kind).isEmpty()) {
        found.add(kind);
      }
    }
    return found;
  }

  private static List<FactOnRecord> facts(Dossier.Builder dossier, FactKind kind) {
    return FactBook.of(dossier.build(), AS_OF).facts(List.of(kind));
  }

  private static Dossier.Builder with(UnaryOperator<EvidenceForm.Builder> more) {
    return Dossier.builder().form(more.apply(form()).build()).addEvents(event().build());
  }

  private record Example(String name, Set<FactKind> kinds, Dossier.Builder dossier) {}

  private static Example example(
      String name, UnaryOperator<EvidenceForm.Builder> more, FactKind... kinds) {
    return new Example(name, Set.of(kinds), with(more));
  }

  private static Activity.Builder activity(GroupId... groups) {
    return Activity.builder().id(new ActivityId("a")).what(SOME).addGroups(groups);
  }

  private static Outcome.Builder outcome() {
    return Outcome.builder().what(SOME).notYetKnown(false);
  }

  private static Stream<Example> formExamples() {
    FactKind options = FactKind.OPTIONS_MENTIONED;
    return Stream.of(
        example("nothing", form -> form),
        example(
            "group with a name",
            form -> form.addGroups(group(new GroupId("g"), GroupKind.PARTNERS).name(SOME).build()),
            FactKind.GROUP_NAMED),
        example(
            "group with a count of those invited",
            form ->
                form.addGroups(
                    group(new GroupId("g"), GroupKind.PARTNERS)
                        .invited(HeadCount.exactly(0))
                        .build()),
            FactKind.PEOPLE_COUNTED),
        example(
            "group counted in words",
            form ->
                form.addGroups(
                    group(new GroupId("g"), GroupKind.PARTNERS)
                        .came(HeadCount.inWords(SOME))
                        .build())),
        example(
            "children with a role",
            form ->
                form.addGroups(
                    group(new GroupId("g"), GroupKind.CHILDREN_AND_YOUNG_PEOPLE)
                        .role(SOME)
                        .build()),
            FactKind.CHILDREN_TOOK_PART),
        example(
            "children with a role and spoken for",
            form ->
                form.addGroups(
                    group(new GroupId("g"), GroupKind.CHILDREN_AND_YOUNG_PEOPLE)
                        .role(SOME)
                        .involvement(Involvement.REPRESENTED)
                        .build())),
        example(
            "parents with a role",
            form ->
                form.addGroups(
                    group(new GroupId("g"), GroupKind.PARENT_CARERS).role(SOME).build())),
        example(
            "children in an activity with a part",
            form -> form.addActivities(activity(YOUNG).part(Part.TOLD).build()),
            FactKind.CHILDREN_TOOK_PART,
            FactKind.INFORMED),
        example(
            "children in an activity without a part",
            form -> form.addActivities(activity(YOUNG).build())),
        example(
            "activity with a method",
            form -> form.addActivities(activity(PARENTS).method(new MethodCode("m")).build()),
            FactKind.METHOD_USED),
        example(
            "activity with a method of nobody",
            form -> form.addActivities(activity().method(new MethodCode("m")).build())),
        example(
            "activity with a method of a group that is not there",
            form ->
                form.addActivities(
                    activity(new GroupId("gone")).method(new MethodCode("m")).build())),
        part(Part.GAVE_VIEWS, FactKind.VIEWS_GATHERED),
        part(Part.SHAPED, FactKind.SHAPED_TOGETHER),
        part(Part.DECIDED, FactKind.DECISION_MENTIONED),
        part(Part.DELIVERED, FactKind.DELIVERED_TOGETHER),
        part(Part.REVIEWED, FactKind.REVIEWED_TOGETHER),
        example(
            "adjustment for a group",
            form ->
                form.addAdjustments(
                    AccessAdjustment.builder()
                        .what(SOME)
                        .addForGroups(GroupKind.PARENT_CARERS)
                        .build()),
            FactKind.BARRIER_MET),
        example(
            "adjustment for nobody",
            form -> form.addAdjustments(AccessAdjustment.builder().what(SOME).build())),
        example(
            "material",
            form -> form.addMaterials(SentMaterial.builder().what(SOME).build()),
            FactKind.INFORMATION_SENT_AHEAD),
        example(
            "missing voice by words",
            form -> form.addMissingVoices(MissingVoice.builder().who(SOME).build()),
            FactKind.MISSING_VOICE_STATED),
        example(
            "missing voice by group",
            form -> form.addMissingVoices(MissingVoice.builder().group(GroupKind.PARTNERS).build()),
            FactKind.MISSING_VOICE_STATED),
        example(
            "reason for a missing voice that is not named",
            form -> form.addMissingVoices(MissingVoice.builder().why(SOME).build())),
        example(
            "decision-maker reached",
            form ->
                form.addDecisionMakers(DecisionMaker.builder().body(SOME).reached(true).build()),
            FactKind.DECISION_MAKER_REACHED),
        example(
            "decision-maker not reached",
            form ->
                form.addDecisionMakers(
                    DecisionMaker.builder().body(SOME).reached(false).how(SOME).build())),
        example(
            "what could change",
            form -> form.addScope(ScopeStatement.builder().open(SOME).build()),
            FactKind.SCOPE_TOLD),
        example(
            "what could not change",
            form -> form.addScope(ScopeStatement.builder().closed(SOME).build()),
            FactKind.SCOPE_TOLD),
        example(
            "scope of nothing",
            form -> form.addScope(ScopeStatement.builder().addTo(GroupKind.PARTNERS).build())),
        example(
            "theme with a line",
            form -> form.addThemes(FormTheme.builder().addFeedback(SAID).build()),
            FactKind.VIEWS_LINKED_TO_THEMES),
        example(
            "theme without a line",
            form -> form.addThemes(FormTheme.builder().title(SOME).theme(THEME).build())),
        example(
            "themes checked by a group",
            form -> form.addThemeChecks(ThemeCheck.builder().addGroups(PARENTS).build()),
            FactKind.THEMES_CHECKED_BACK),
        example(
            "themes checked by nobody",
            form -> form.addThemeChecks(ThemeCheck.builder().whatChanged(SOME).build())),
        example(
            "options fixed", form -> form.optionsFixed(OptionsFixed.builder().build()), options),
        example(
            "options drafted",
            form ->
                form.addOccasions(Occasion.builder().kind(OccasionKind.OPTIONS_DRAFTED).build()),
            options),
        example(
            "invitation sent",
            form ->
                form.addOccasions(Occasion.builder().kind(OccasionKind.INVITATION_SENT).build()),
            FactKind.INVITATION_MENTIONED),
        example(
            "decision taken",
            form -> form.addOccasions(Occasion.builder().kind(OccasionKind.DECISION_TAKEN).build()),
            FactKind.DECISION_MENTIONED),
        example(
            "views before options were fixed",
            form ->
                form.optionsFixed(OptionsFixed.builder().when(date("2021-05")).build())
                    .addActivities(
                        activity(PARENTS).part(Part.GAVE_VIEWS).when(date("2021-04")).build()),
            options,
            FactKind.VIEWS_GATHERED,
            FactKind.INVOLVED_BEFORE_OPTIONS_FIXED),
        example(
            "views at an event before options were fixed",
            form ->
                form.optionsFixed(OptionsFixed.builder().when(date("2021-05")).build())
                    .addActivities(
                        activity(PARENTS).part(Part.GAVE_VIEWS).addEvents(EVENT).build()),
            options,
            FactKind.VIEWS_GATHERED,
            FactKind.INVOLVED_BEFORE_OPTIONS_FIXED),
        example(
            "views perhaps before options were fixed",
            form ->
                form.optionsFixed(OptionsFixed.builder().when(date("2021-05")).build())
                    .addActivities(
                        activity(PARENTS).part(Part.GAVE_VIEWS).when(date("2021")).build()),
            options,
            FactKind.VIEWS_GATHERED),
        example(
            "views of officers before options were fixed",
            form ->
                form.optionsFixed(OptionsFixed.builder().when(date("2021-05")).build())
                    .addActivities(
                        activity(OFFICERS).part(Part.GAVE_VIEWS).when(date("2021-04")).build()),
            options,
            FactKind.VIEWS_GATHERED),
        example(
            "told before options were fixed",
            form ->
                form.optionsFixed(OptionsFixed.builder().when(date("2021-05")).build())
                    .addActivities(activity(PARENTS).part(Part.TOLD).when(date("2021-04")).build()),
            options,
            FactKind.INFORMED),
        example(
            "views while nobody knows when options were fixed",
            form ->
                form.optionsFixed(OptionsFixed.builder().build())
                    .addActivities(
                        activity(PARENTS).part(Part.GAVE_VIEWS).when(date("2021-04")).build()),
            options,
            FactKind.VIEWS_GATHERED),
        example(
            "decision with parents",
            form -> form.addDecisions(decision(PARENTS, OFFICERS)),
            FactKind.DECIDED_TOGETHER),
        example(
            "decision by officers",
            form -> form.addDecisions(decision(OFFICERS)),
            FactKind.DECISION_MENTIONED),
        example(
            "change traced to a theme",
            form -> form.addChanges(Change.builder().what(SOME).addThemes(THEME).build()),
            FactKind.CHANGE_TRACED_TO_VIEW),
        example(
            "change traced to a line",
            form -> form.addChanges(Change.builder().what(SOME).addFeedback(SAID).build()),
            FactKind.CHANGE_TRACED_TO_VIEW),
        example(
            "change traced to nothing",
            form -> form.addChanges(Change.builder().what(SOME).addGroups(PARENTS).build())),
        example(
            "not done with a reason",
            form -> form.addNotDone(NotDone.builder().what(SOME).reason(SOME).build()),
            FactKind.NOT_DONE_WITH_REASON),
        example(
            "not done without a reason",
            form -> form.addNotDone(NotDone.builder().what(SOME).build())),
        example(
            "told by a channel",
            form ->
                form.addFeedbackGiven(
                    FeedbackGiven.builder().channel(Channel.ONLINE).addGroups(PARENTS).build()),
            FactKind.CONTRIBUTORS_TOLD),
        example(
            "told without a channel",
            form -> form.addFeedbackGiven(FeedbackGiven.builder().addGroups(PARENTS).build())),
        example(
            "told to nobody",
            form -> form.addFeedbackGiven(FeedbackGiven.builder().channel(Channel.ONLINE).build())),
        example(
            "output for years to come",
            form -> form.addOutputs(Output.builder().what(SOME).when(date("2023")).build()),
            FactKind.OUTPUT_NAMED),
        example(
            "output without a time", form -> form.addOutputs(Output.builder().what(SOME).build())),
        example(
            "outcome with a measure",
            form -> form.addOutcomes(outcome().indicator(SOME).baseline(SOME).build()),
            FactKind.OUTCOME_MEASURED),
        example(
            "outcome without a baseline",
            form -> form.addOutcomes(outcome().indicator(SOME).build())),
        example(
            "outcome from families",
            form -> form.addOutcomes(outcome().addSourceGroups(PARENTS).build()),
            FactKind.OUTCOME_SOURCED_FROM_FAMILIES),
        example(
            "outcome from officers",
            form -> form.addOutcomes(outcome().addSourceGroups(OFFICERS).build())),
        example(
            "outcome that is not known yet",
            form ->
                form.addOutcomes(
                    outcome()
                        .notYetKnown(true)
                        .indicator(SOME)
                        .baseline(SOME)
                        .addSourceGroups(PARENTS)
                        .build())),
        example(
            "review to come",
            form -> form.review(ReviewPlan.builder().owner(SOME).when(date("2023")).build()),
            FactKind.REVIEW_PLANNED),
        example(
            "review without an owner",
            form -> form.review(ReviewPlan.builder().when(date("2023")).build())),
        example(
            "review without a date",
            form -> form.review(ReviewPlan.builder().owner(SOME).build())));
  }

  private static Decision decision(GroupId... tookPart) {
    return Decision.builder().id(new DecisionId("d")).what(SOME).addTookPart(tookPart).build();
  }

  private static Example part(Part part, FactKind kind) {
    return example(
        "part " + part, form -> form.addActivities(activity(PARENTS).part(part).build()), kind);
  }

  @TestFactory
  Stream<DynamicTest> aFormHoldsTheFactsOfItsFields() {
    return formExamples()
        .map(
            example ->
                dynamicTest(
                    example.name(),
                    () -> assertThat(kinds(example.dossier())).isEqualTo(example.kinds())));
  }

  @Test
  void everyKindOfFactHasAnExample() {
    Set<FactKind> shown = EnumSet.noneOf(FactKind.class);
    formExamples().forEach(example -> shown.addAll(example.kinds()));

    assertThat(shown).containsExactlyInAnyOrder(FactKind.values());
  }

  /** Each example again, with every fact of the form refused by a person. */
  @TestFactory
  Stream<DynamicTest> whatAPersonRefusedIsNoFact() {
    return formExamples()
        .map(
            example ->
                dynamicTest(
                    example.name(),
                    () -> assertThat(kinds(marked(example.dossier(), REFUSED))).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> whatWasRecognisedIsAssertedAndRecognised() {
    return formExamples()
        .map(
            example ->
                dynamicTest(
                    example.name(),
                    () -> {
                      Dossier.Builder dossier = marked(example.dossier(), RECOGNISED);
                      assertThat(kinds(dossier)).isEqualTo(example.kinds());
                      FactBook book = FactBook.of(dossier.build(), AS_OF);
                      assertThat(book.facts(List.of(FactKind.values())))
                          .allSatisfy(
                              fact -> {
                                assertThat(fact.isByPerson()).isFalse();
                                assertThat(fact.grade()).isEqualTo(Grade.ASSERTED);
                                assertThat(fact.source()).contains(SourceSpan.line(3));
                              });
                    }));
  }

  private static Dossier.Builder marked(Dossier.Builder dossier, Provenance provenance) {
    Rewriter everywhere =
        new Rewriter() {
          @Override
          protected Provenance provenance(Provenance any) {
            return provenance;
          }
        };
    Dossier whole = dossier.build();
    return Dossier.builder().from(whole).form(everywhere.rewrite(whole.getForm()));
  }

  @Test
  void whatIsDatedLaterThanTheDateOfJudgementHasNotHappened() {
    UnaryOperator<EvidenceForm.Builder> later =
        form ->
            form.addNotDone(
                    NotDone.builder().what(SOME).reason(SOME).when(date("2022-01-02")).build())
                .addActivities(
                    activity(YOUNG)
                        .part(Part.SHAPED)
                        .method(new MethodCode("m"))
                        .when(date("2022-02"))
                        .build())
                .optionsFixed(OptionsFixed.builder().when(date("2023")).build());
    UnaryOperator<EvidenceForm.Builder> today =
        form ->
            form.addNotDone(
                NotDone.builder().what(SOME).reason(SOME).when(date("2022-01-01")).build());

    assertThat(kinds(with(later))).isEmpty();
    assertThat(kinds(with(today))).containsExactly(FactKind.NOT_DONE_WITH_REASON);
  }

  @Test
  void aFactThatRestsOnOneThatNobodyStandsBehindIsRecognised() {
    ParticipantGroup recognised =
        group(new GroupId("r"), GroupKind.PARENT_CARER_FORUM).provenance(RECOGNISED).build();

    List<FactOnRecord> decided =
        facts(
            with(
                form ->
                    form.addGroups(recognised).addDecisions(decision(new GroupId("r"), PARENTS))),
            FactKind.DECIDED_TOGETHER);
    List<FactOnRecord> children =
        facts(
            with(
                form ->
                    form.addActivities(
                        activity(YOUNG).part(Part.SHAPED).provenance(RECOGNISED).build())),
            FactKind.CHILDREN_TOOK_PART);
    List<FactOnRecord> early =
        facts(
            with(
                form ->
                    form.optionsFixed(
                            OptionsFixed.builder()
                                .when(date("2021-05"))
                                .provenance(RECOGNISED)
                                .build())
                        .addActivities(
                            activity(PARENTS)
                                .part(Part.SHAPED)
                                .when(date("2021-04"))
                                .addEvents(EVENT)
                                .build())),
            FactKind.INVOLVED_BEFORE_OPTIONS_FIXED);

    List<FactOnRecord> changed =
        facts(
            with(
                form ->
                    form.addGroups(recognised)
                        .addChanges(
                            Change.builder()
                                .what(SOME)
                                .addThemes(THEME)
                                .addGroups(new GroupId("r"))
                                .build())),
            FactKind.CHANGE_TRACED_TO_VIEW);

    assertThat(changed)
        .extracting(FactOnRecord::group, FactOnRecord::isByPerson)
        .containsExactlyInAnyOrder(
            tuple(Optional.of(GroupKind.PARENT_CARER_FORUM), false), tuple(Optional.empty(), true));
    assertThat(decided)
        .filteredOn(fact -> fact.group().equals(Optional.of(GroupKind.PARENT_CARERS)))
        .allMatch(FactOnRecord::isByPerson)
        .hasSize(1);
    assertThat(decided)
        .filteredOn(fact -> fact.group().equals(Optional.of(GroupKind.PARENT_CARER_FORUM)))
        .noneMatch(FactOnRecord::isByPerson)
        .hasSize(1);
    assertThat(children).noneMatch(FactOnRecord::isByPerson).hasSize(1);
    assertThat(early)
        .noneMatch(FactOnRecord::isByPerson)
        .allMatch(fact -> fact.grade() == Grade.ASSERTED)
        .hasSize(1);
  }

  @Test
  void theRecordOfAnEventHoldsFacts() {
    Event.Builder full =
        event()
            .addGroups(
                group(YOUNG, GroupKind.CHILDREN_AND_YOUNG_PEOPLE)
                    .name(SOME)
                    .role(SOME)
                    .came(HeadCount.exactly(3))
                    .build())
            .addSessions(
                Session.builder()
                    .id(new SessionId("s"))
                    .addAttendance(
                        Attendance.builder().group(YOUNG).came(HeadCount.exactly(3)).build(),
                        Attendance.builder().group(YOUNG).build())
                    .build())
            .addMethods(new MethodCode("m"))
            .addAdjustments(
                AccessAdjustment.builder().what(SOME).addForGroups(GroupKind.PARENT_CARERS).build())
            .addMaterials(SentMaterial.builder().what(SOME).build());
    Dossier.Builder dossier = Dossier.builder().form(form().build()).addEvents(full.build());

    assertThat(kinds(dossier))
        .containsExactlyInAnyOrder(
            FactKind.GROUP_NAMED,
            FactKind.CHILDREN_TOOK_PART,
            FactKind.PEOPLE_COUNTED,
            FactKind.METHOD_USED,
            FactKind.BARRIER_MET,
            FactKind.INFORMATION_SENT_AHEAD);
    assertThat(facts(dossier, FactKind.PEOPLE_COUNTED)).hasSize(2);
    assertThat(FactBook.of(dossier.build(), AS_OF).facts(List.of(FactKind.values())))
        .allMatch(fact -> fact.grade() == Grade.DOCUMENTED);
    assertThat(
            kinds(
                Dossier.builder()
                    .form(form().build())
                    .addEvents(full.on(date("2022-01-02")).build())))
        .isEmpty();
  }

  private static Dossier.Builder responding(Response... responses) {
    return with(form -> form).addResponses(Responses.builder().addResponses(responses).build());
  }

  private static Response.Builder response(ResponseKind kind) {
    return Response.builder().id(new ResponseId("r")).kind(kind).action(SOME).reason(SOME);
  }

  @Test
  void aResponseIsAChangeOrSomethingNotDone() {
    assertThat(kinds(responding(response(ResponseKind.DID).addSaid(SAID).build())))
        .containsExactly(FactKind.CHANGE_TRACED_TO_VIEW);
    assertThat(kinds(responding(response(ResponseKind.DID).addThemes(THEME).build())))
        .containsExactly(FactKind.CHANGE_TRACED_TO_VIEW);
    assertThat(kinds(responding(response(ResponseKind.DID).addSaid(GONE).build()))).isEmpty();
    assertThat(kinds(responding(response(ResponseKind.DID).build()))).isEmpty();
    assertThat(kinds(responding(response(ResponseKind.WILL_DO).addSaid(SAID).build()))).isEmpty();
    assertThat(kinds(responding(response(ResponseKind.COULD_NOT).build())))
        .containsExactly(FactKind.NOT_DONE_WITH_REASON);
    assertThat(kinds(responding(response(ResponseKind.COULD_NOT).reason(Optional.empty()).build())))
        .isEmpty();
  }

  @Test
  void whoeverIsToldOfAResponseIsToldByAChannel() {
    Telling.Builder telling = Telling.builder().channel(Channel.ONLINE);

    assertThat(
            kinds(
                responding(
                    response(ResponseKind.WILL_DO)
                        .addTold(telling.addTo(GroupKind.PARENT_CARERS).build())
                        .build())))
        .containsExactly(FactKind.CONTRIBUTORS_TOLD);
    assertThat(
            kinds(
                responding(
                    response(ResponseKind.WILL_DO)
                        .addTold(Telling.builder().channel(Channel.ONLINE).build())
                        .build())))
        .isEmpty();
  }

  private static Set<FactKind> coded(CodingStatus status, FeedbackRef item, String on) {
    return coded(status, item, on, List.of(new TextSpan(0, 2)));
  }

  private static Set<FactKind> coded(
      CodingStatus status, FeedbackRef item, String on, List<TextSpan> spans) {
    return kinds(
        with(form -> form)
            .addCodings(
                Codings.builder()
                    .codebook(THEME.codebook())
                    .versionLabel(new VersionLabel("1"))
                    .addCodings(
                        Coding.builder()
                            .item(item)
                            .theme(THEME.theme())
                            .coder(new CoderId("c"))
                            .status(status)
                            .spans(spans)
                            .on(date(on))
                            .build())
                    .build()));
  }

  @Test
  void onlyAConfirmedCodingOfALineThatIsThereLinksViewsToThemes() {
    List<CodingStatus> links = new ArrayList<>();
    for (CodingStatus status : CodingStatus.values()) {
      if (!coded(status, SAID, "2021").isEmpty()) {
        links.add(status);
      }
    }

    assertThat(links).containsExactly(CodingStatus.CONFIRMED);
    assertThat(coded(CodingStatus.CONFIRMED, SAID, "2021", List.of())).isEmpty();
    assertThat(coded(CodingStatus.CONFIRMED, GONE, "2021")).isEmpty();
    assertThat(coded(CodingStatus.CONFIRMED, SAID, "2022-01-02")).isEmpty();
  }

  @Test
  void factsSayWhereTheyAreAndAboutWhomAndWhen() {
    assertThat(
            facts(
                with(
                    form ->
                        form.addActivities(
                            activity(PARENTS, YOUNG)
                                .part(Part.SHAPED)
                                .stage(Stage.DESIGN)
                                .build())),
                FactKind.SHAPED_TOGETHER))
        .extracting(
            fact -> fact.document() + " " + fact.place(),
            fact -> fact.group().get(),
            fact -> fact.stage().get())
        .containsExactlyInAnyOrder(
            tuple("evidence-form/0 /activities/0", GroupKind.PARENT_CARERS, Stage.DESIGN),
            tuple(
                "evidence-form/0 /activities/0",
                GroupKind.CHILDREN_AND_YOUNG_PEOPLE,
                Stage.DESIGN));
  }
}
