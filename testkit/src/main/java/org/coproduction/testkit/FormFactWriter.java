package org.coproduction.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.coproduction.evidence.ThemeCheck;
import org.coproduction.participant.AccessAdjustment;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.participant.Perspective;
import org.coproduction.participant.SentMaterial;
import org.coproduction.value.ActivityId;
import org.coproduction.value.CueId;
import org.coproduction.value.DecisionId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LinkId;
import org.coproduction.value.MethodCode;
import org.coproduction.value.Provenance;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.Words;

/** Writes one fact into an evidence form: the typed fields that make it one, and no others. */
final class FormFactWriter {

  private static final ImpreciseDate LATER = ImpreciseDate.parse("2020-06-01");

  private final AccountWriter writer;
  private final AccountWriter.Told told;
  private final ToldFact fact;
  private final int at;

  FormFactWriter(AccountWriter writer, AccountWriter.Told told, int at) {
    this.writer = writer;
    this.told = told;
    this.fact = told.fact();
    this.at = at;
  }

  void write(EvidenceForm.Builder form) {
    switch (fact.kind()) {
      case GROUP_NAMED ->
          form.addGroups(
              group(fact.group())
                  .name(words("A group"))
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case CHILDREN_TOOK_PART ->
          form.addGroups(
              group(GroupKind.CHILDREN_AND_YOUNG_PEOPLE)
                  .role(words("Drew the map"))
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case PEOPLE_COUNTED ->
          form.addGroups(
              group(fact.group())
                  .came(HeadCount.exactly(5))
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case BARRIER_MET ->
          form.addAdjustments(
              AccessAdjustment.builder()
                  .what(words("An evening session"))
                  .addForGroups(fact.group())
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case INFORMATION_SENT_AHEAD ->
          form.addMaterials(
              SentMaterial.builder()
                  .what(words("The questions"))
                  .addToGroups(fact.group())
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case MISSING_VOICE_STATED ->
          form.addMissingVoices(
              MissingVoice.builder()
                  .group(fact.group())
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case DECISION_MAKER_REACHED ->
          form.addDecisionMakers(
              DecisionMaker.builder()
                  .body(words("The board"))
                  .reached(true)
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case SCOPE_TOLD ->
          form.addScope(
              ScopeStatement.builder()
                  .open(words("How it looks"))
                  .addTo(fact.group())
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case VIEWS_LINKED_TO_THEMES ->
          form.addThemes(
              FormTheme.builder()
                  .title(words("Buses"))
                  .addFeedback(feedback())
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case THEMES_CHECKED_BACK ->
          form.addThemeChecks(
              ThemeCheck.builder()
                  .addGroups(writer.group(fact.group()))
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case CHANGE_TRACED_TO_VIEW ->
          form.addChanges(
              Change.builder()
                  .what(words("Buses come on time"))
                  .addFeedback(feedback())
                  .addGroups(writer.group(fact.group()))
                  .stage(fact.stage())
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case NOT_DONE_WITH_REASON ->
          form.addNotDone(
              NotDone.builder()
                  .what(words("More buses"))
                  .reason(words("No drivers"))
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case DECIDED_TOGETHER ->
          form.addDecisions(
              Decision.builder()
                  .id(new DecisionId(writer.id(at)))
                  .what(words("To print it"))
                  .addTookPart(writer.group(ofLivedExperience()))
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case CONTRIBUTORS_TOLD ->
          form.addFeedbackGiven(
              FeedbackGiven.builder()
                  .channel(Channel.LETTER_OR_EMAIL)
                  .addGroups(writer.group(fact.group()))
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case OUTPUT_NAMED ->
          form.addOutputs(
              Output.builder()
                  .what(words("The guide"))
                  .period(ImpreciseDate.parse("2021"))
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case OUTCOME_MEASURED ->
          form.addOutcomes(
              Outcome.builder()
                  .what(words("Fewer late buses"))
                  .notYetKnown(false)
                  .indicator(words("Late buses a month"))
                  .baseline(words("Eleven"))
                  .addForGroups(fact.group())
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case OUTCOME_SOURCED_FROM_FAMILIES ->
          form.addOutcomes(
              Outcome.builder()
                  .what(words("Fewer late buses"))
                  .notYetKnown(false)
                  .addSourceGroups(writer.group(ofLivedExperience()))
                  .when(when())
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case REVIEW_PLANNED ->
          form.review(
              ReviewPlan.builder()
                  .owner(words("The manager"))
                  .when(ImpreciseDate.parse("2024"))
                  .addAllLinks(links())
                  .addAllEvents(events())
                  .provenance(provenance(fact))
                  .build());
      case METHOD_USED ->
          form.addActivities(
              activity(fact.group())
                  .method(new MethodCode("method-" + fact.variant()))
                  .when(when())
                  .build());
      case INVOLVED_BEFORE_OPTIONS_FIXED -> {
        form.optionsFixed(OptionsFixed.builder().when(LATER).build());
        form.addActivities(
            activity(ofLivedExperience()).part(Part.GAVE_VIEWS).when(AccountWriter.DAY).build());
      }
      case INFORMED -> activity(form, Part.TOLD);
      case VIEWS_GATHERED -> activity(form, Part.GAVE_VIEWS);
      case SHAPED_TOGETHER -> activity(form, Part.SHAPED);
      case DELIVERED_TOGETHER -> activity(form, Part.DELIVERED);
      case REVIEWED_TOGETHER -> activity(form, Part.REVIEWED);
      case OPTIONS_MENTIONED -> occasion(form, OccasionKind.OPTIONS_DRAFTED);
      case INVITATION_MENTIONED -> occasion(form, OccasionKind.INVITATION_SENT);
      case DECISION_MENTIONED -> occasion(form, OccasionKind.DECISION_TAKEN);
    }
  }

  private void activity(EvidenceForm.Builder form, Part part) {
    form.addActivities(activity(fact.group()).part(part).when(when()).build());
  }

  private Activity.Builder activity(GroupKind group) {
    return Activity.builder()
        .id(new ActivityId(writer.id(at)))
        .what(words("A session"))
        .addGroups(writer.group(group))
        .stage(fact.stage())
        .addAllLinks(links())
        .addAllEvents(events())
        .provenance(provenance(fact));
  }

  private void occasion(EvidenceForm.Builder form, OccasionKind kind) {
    form.addOccasions(
        Occasion.builder().kind(kind).provenance(provenance(fact)).when(when()).build());
  }

  private ParticipantGroup.Builder group(GroupKind kind) {
    return ParticipantGroup.builder().id(new GroupId(writer.id(at))).kind(kind);
  }

  /** Facts that take lived experience are about parent carers where they are about officers. */
  private GroupKind ofLivedExperience() {
    return fact.group().perspective() == Perspective.LIVED_EXPERIENCE
        ? fact.group()
        : GroupKind.PARENT_CARERS;
  }

  private FeedbackRef feedback() {
    return fact.shown() == ToldFact.Shown.BY_AN_EVENT ? writer.said() : writer.neverSaid();
  }

  private Words words(String text) {
    return writer.words(told, text + " " + fact.variant());
  }

  private Optional<ImpreciseDate> when() {
    return fact.shown() == ToldFact.Shown.BY_NOTHING
        ? Optional.empty()
        : Optional.of(AccountWriter.DAY);
  }

  private List<LinkId> links() {
    return switch (fact.shown()) {
      case BY_A_LINK -> List.of(writer.link());
      case BY_A_BROKEN_LINK -> List.of(writer.brokenLink());
      default -> List.of();
    };
  }

  private List<EventId> events() {
    return Stream.of(writer.event())
        .filter(event -> fact.shown() == ToldFact.Shown.BY_AN_EVENT)
        .toList();
  }

  static Provenance provenance(ToldFact fact) {
    Provenance recognised = Provenance.recognised(SourceSpan.line(1), new CueId("cue"));
    Words by = Words.of("An officer");
    return switch (fact.standing()) {
      case STATED -> Provenance.stated();
      case RECOGNISED -> recognised;
      case CONFIRMED -> recognised.confirmed(by, AccountWriter.DAY);
      case REFUSED -> recognised.refused(by, AccountWriter.DAY);
    };
  }
}
