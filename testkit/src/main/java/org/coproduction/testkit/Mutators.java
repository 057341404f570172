package org.coproduction.testkit;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Commitment;
import org.coproduction.charter.Derivation;
import org.coproduction.charter.DerivationBasis;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.charter.MappingQuality;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.charter.RungMapping;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.MissingVoice;
import org.coproduction.evidence.Signature;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Redaction;
import org.coproduction.feedback.RedactionReason;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Telling;
import org.coproduction.feedback.Withdrawal;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.RubricItem;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.theme.Theme;
import org.coproduction.validation.Profile;
import org.coproduction.validation.Requirement;
import org.coproduction.validation.RuleAdjustment;
import org.coproduction.validation.RuleCode;
import org.coproduction.validation.Treatment;
import org.coproduction.value.Area;
import org.coproduction.value.GssCode;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Nation;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.Words;

/**
 * All mutators, by the kind of document that they break. Judge a broken rubric by {@code
 * Scorer.check}, any other document by an {@code EvidenceValidator}, as of {@link Records#AS_OF}.
 */
public final class Mutators {

  private static final ImpreciseDate NOT_YET = ImpreciseDate.parse("2099-01-31");

  private static final List<Mutator<EvidenceForm, EvidenceForm>> FORMS =
      with(
          CommonMutators.of(EvidenceForm.class, Optional.of("evidence.reference.unresolved")),
          List.of(
              in(
                  EvidenceForm.class,
                  Signature.class,
                  "signs on a day that has not come",
                  "evidence.sign-off.after-as-of",
                  signature -> signature.getProvenance().stands(),
                  signature -> Signature.builder().from(signature).when(NOT_YET).build(),
                  "/when"),
              in(
                  EvidenceForm.class,
                  EvidenceForm.class,
                  "has more missing voices than one record can hold",
                  "record.list.too-long",
                  form -> true,
                  form ->
                      EvidenceForm.builder()
                          .from(form)
                          .missingVoices(
                              Collections.nCopies(10_001, MissingVoice.builder().build()))
                          .build(),
                  "/missingVoices")));

  private static final List<Mutator<Event, Event>> EVENTS =
      with(
          CommonMutators.of(Event.class, Optional.of("event.reference.unresolved")),
          List.of(
              in(
                  Event.class,
                  Session.class,
                  "ends a session before it starts",
                  "event.session.reversed",
                  session -> true,
                  session ->
                      Session.builder()
                          .from(session)
                          .start(LocalTime.of(18, 0))
                          .end(LocalTime.of(9, 30))
                          .build(),
                  "/end"),
              in(
                  Event.class,
                  FeedbackItem.class,
                  "puts a line under itself",
                  "event.item.own-ancestor",
                  item -> true,
                  item -> FeedbackItem.builder().from(item).parent(item.getId()).build(),
                  "/parent"),
              in(
                  Event.class,
                  FeedbackItem.class,
                  "redacts beyond the end of a line",
                  "feedback.redaction.beyond-the-text",
                  item -> true,
                  item -> FeedbackItem.builder().from(item).redactions(beyond(item)).build(),
                  "/redactions/0/span"),
              withdrawing(
                  "takes back nothing",
                  "feedback.withdrawal.names-nothing",
                  event -> Withdrawal.builder().build(),
                  event -> "/withdrawals/" + event.getWithdrawals().size()),
              withdrawing(
                  "takes back a line that is still there",
                  "feedback.withdrawal.not-carried-out",
                  event ->
                      Withdrawal.builder().addItems(event.getFeedback().get(0).getId()).build(),
                  event -> "/feedback/0")));

  private static final List<Mutator<Codebook, Codebook>> CODEBOOKS =
      with(
          CommonMutators.of(Codebook.class, Optional.of("theme.reference.unresolved")),
          List.of(
              new Mutator<>(
                  "puts a theme under one that is not there",
                  "theme.reference.unresolved",
                  (codebook, choice) -> underNothing(codebook)),
              in(
                  Codebook.class,
                  Theme.class,
                  "puts a theme under itself",
                  "theme.parent.own-ancestor",
                  theme -> true,
                  theme -> Theme.builder().from(theme).parent(theme.getId()).build(),
                  "/parent"),
              in(
                  Codebook.class,
                  Theme.class,
                  "has a cue without a word",
                  "theme.cue.without-words",
                  theme -> true,
                  theme -> Theme.builder().from(theme).cues(List.of(Words.of("!?"))).build(),
                  "/cues/0"),
              in(
                  Codebook.class,
                  Codebook.class,
                  "takes a theme away from no codebook",
                  "theme.overlay.base-missing",
                  book -> true,
                  book ->
                      Codebook.builder()
                          .from(book)
                          .base(Optional.empty())
                          .removedThemes(List.of(book.getThemes().get(0).getId()))
                          .build(),
                  "/base")));

  private static final List<Mutator<Codings, Codings>> CODINGS =
      with(
          CommonMutators.of(Codings.class, Optional.empty()),
          List.of(
              in(
                  Codings.class,
                  Coding.class,
                  "says what a line is about and marks no words",
                  "theme.coding.no-words",
                  coding -> true,
                  coding ->
                      Coding.builder()
                          .from(coding)
                          .status(CodingStatus.CONFIRMED)
                          .spans(List.of(new TextSpan(3, 3)))
                          .build(),
                  "/spans")));

  private static final List<Mutator<Responses, Responses>> RESPONSES =
      with(
          CommonMutators.of(Responses.class, Optional.empty()),
          List.of(
              answering(
                  "does not say what was done",
                  "feedback.response.action-missing",
                  answer -> did(answer).action(Optional.empty()),
                  "/action"),
              answering(
                  "does not say when it was done",
                  "feedback.response.date-missing",
                  answer -> did(answer).when(Optional.empty()),
                  "/when"),
              answering(
                  "does not say why it could not be done",
                  "feedback.response.reason-missing",
                  answer -> answer.kind(ResponseKind.COULD_NOT).reason(Optional.empty()),
                  "/reason"),
              answering(
                  "did something on a day that has not come",
                  "feedback.response.after-as-of",
                  answer -> did(answer).when(NOT_YET),
                  "/when"),
              answering(
                  "told people on a day that has not come",
                  "feedback.telling.after-as-of",
                  answer -> answer.told(List.of(Telling.builder().when(NOT_YET).build())),
                  "/told/0/when")));

  private static final List<Mutator<Charter, Charter>> CHARTERS =
      with(
          CommonMutators.of(Charter.class, Optional.of("charter.reference.unresolved")),
          List.of(
              in(
                  Charter.class,
                  Charter.class,
                  "is of another nation than its area",
                  "charter.area.other-nation",
                  charter -> true,
                  charter ->
                      Charter.builder()
                          .from(charter)
                          .area(Area.of(new GssCode("E06000010"), Words.of("Larkshire")))
                          .nation(Nation.WALES)
                          .build(),
                  "/nation"),
              in(
                  Charter.class,
                  Charter.class,
                  "ends before it begins",
                  "charter.in-force.reversed",
                  charter -> true,
                  charter ->
                      Charter.builder()
                          .from(charter)
                          .effectiveFrom(ImpreciseDate.parse("2023-04"))
                          .effectiveTo(ImpreciseDate.parse("2021-04"))
                          .build(),
                  "/effectiveTo"),
              in(
                  Charter.class,
                  Charter.class,
                  "is made after itself",
                  "charter.lineage.circular",
                  charter -> true,
                  charter ->
                      Charter.builder()
                          .from(charter)
                          .derivedFrom(
                              List.of(
                                  Derivation.builder()
                                      .charter(charter.getId())
                                      .basis(DerivationBasis.STATED)
                                      .build()))
                          .build(),
                  "/derivedFrom/0/charter"),
              in(
                  Charter.class,
                  Charter.class,
                  "replaces itself",
                  "charter.version.supersedes-itself",
                  charter -> true,
                  charter ->
                      Charter.builder().from(charter).supersedes(charter.getVersionLabel()).build(),
                  "/supersedes"),
              in(
                  Charter.class,
                  PrincipleGroup.class,
                  "has more principles than its publisher counts",
                  "charter.group.count-exceeded",
                  group -> true,
                  group -> PrincipleGroup.builder().from(group).publishedCount(0).build(),
                  "/publishedCount"),
              in(
                  Charter.class,
                  Principle.class,
                  "has a principle that says nothing",
                  "charter.principle.empty",
                  principle -> true,
                  principle ->
                      Principle.builder()
                          .from(principle)
                          .title(Optional.empty())
                          .statement(Optional.empty())
                          .build(),
                  ""),
              in(
                  Charter.class,
                  Principle.class,
                  "puts a principle under itself",
                  "charter.principle.own-ancestor",
                  principle -> true,
                  principle ->
                      Principle.builder().from(principle).parent(principle.getId()).build(),
                  "/parent"),
              in(
                  Charter.class,
                  Commitment.class,
                  "has a commitment that is to be kept in less than a day",
                  "charter.commitment.day-limit-impossible",
                  commitment -> true,
                  commitment -> Commitment.builder().from(commitment).dayLimit(0).build(),
                  "/dayLimit")));

  private static final List<Mutator<Ladder, Ladder>> LADDERS =
      CommonMutators.of(Ladder.class, Optional.empty());

  private static final List<Mutator<LadderMapping, LadderMapping>> LADDER_MAPPINGS =
      with(
          CommonMutators.of(LadderMapping.class, Optional.empty()),
          List.of(
              in(
                  LadderMapping.class,
                  LadderMapping.class,
                  "says that a rung is near none",
                  "charter.mapping.contradicts-itself",
                  mapping -> true,
                  mapping -> withFirst(mapping, false),
                  "/rungs/0/quality"),
              Mutator.in(
                  LadderMapping.class,
                  LadderMapping.class,
                  "maps a pair of rungs twice",
                  "charter.mapping.pair-twice",
                  mapping -> true,
                  mapping -> withFirst(mapping, true),
                  mapping -> "/rungs/" + mapping.getRungs().size())));

  private static final List<Mutator<Rubric, Rubric>> RUBRICS =
      with(
          CommonMutators.of(Rubric.class, Optional.empty()),
          List.of(
              Mutator.in(
                  Rubric.class,
                  Rubric.class,
                  "has an item twice",
                  "scoring.item.twice",
                  rubric -> true,
                  rubric ->
                      Rubric.builder().from(rubric).addItems(rubric.getItems().get(0)).build(),
                  rubric -> "/items/" + rubric.getItems().size()),
              Mutator.in(
                  Rubric.class,
                  Rubric.class,
                  "weighs some items and not others",
                  "scoring.item.weight-missing",
                  rubric -> rubric.getItems().size() > 1,
                  Mutators::weighingAllButTheLast,
                  rubric -> "/items/" + (rubric.getItems().size() - 1))));

  private static final List<Mutator<Profile, Profile>> PROFILES =
      with(
          CommonMutators.of(Profile.class, Optional.empty()),
          List.of(
              Mutator.in(
                  Profile.class,
                  Profile.class,
                  "changes one rule twice",
                  "profile.adjustment.code-duplicate",
                  profile -> !profile.getAdjustments().isEmpty(),
                  profile ->
                      Profile.builder()
                          .from(profile)
                          .addAdjustments(profile.getAdjustments().get(0))
                          .build(),
                  profile -> "/adjustments/" + profile.getAdjustments().size() + "/code"),
              Mutator.in(
                  Profile.class,
                  Profile.class,
                  "mutes a rule about privacy",
                  "profile.adjustment.privacy-weakened",
                  profile -> true,
                  profile -> Profile.builder().from(profile).addAdjustments(muting()).build(),
                  profile -> "/adjustments/" + profile.getAdjustments().size() + "/treatment"),
              in(
                  Profile.class,
                  Requirement.class,
                  "asks for nothing",
                  "profile.requirement.empty",
                  requirement -> true,
                  requirement ->
                      Requirement.builder()
                          .from(requirement)
                          .part(Optional.empty())
                          .answer(Optional.empty())
                          .build(),
                  "")));

  private Mutators() {}

  /** {@return the mutators of evidence forms} */
  public static List<Mutator<EvidenceForm, EvidenceForm>> evidenceForms() {
    return FORMS;
  }

  /** {@return the mutators of events} */
  public static List<Mutator<Event, Event>> events() {
    return EVENTS;
  }

  /** {@return the mutators of codebooks} */
  public static List<Mutator<Codebook, Codebook>> codebooks() {
    return CODEBOOKS;
  }

  /** {@return the mutators of codings} */
  public static List<Mutator<Codings, Codings>> codings() {
    return CODINGS;
  }

  /** {@return the mutators of responses} */
  public static List<Mutator<Responses, Responses>> responses() {
    return RESPONSES;
  }

  /** {@return the mutators of charters} */
  public static List<Mutator<Charter, Charter>> charters() {
    return CHARTERS;
  }

  /** {@return the mutators of ladders} */
  public static List<Mutator<Ladder, Ladder>> ladders() {
    return LADDERS;
  }

  /** {@return the mutators of mappings from one ladder to another} */
  public static List<Mutator<LadderMapping, LadderMapping>> ladderMappings() {
    return LADDER_MAPPINGS;
  }

  /** {@return the mutators of rubrics} */
  public static List<Mutator<Rubric, Rubric>> rubrics() {
    return RUBRICS;
  }

  /** {@return the mutators of profiles} */
  public static List<Mutator<Profile, Profile>> profiles() {
    return PROFILES;
  }

  /**
   * Mutators that break a document as JSON: something is not there, is twice, or is not what it
   * should be. Read what they give strictly.
   *
   * @param document a kind of document, such as {@code EvidenceForm.class}
   * @return the mutators
   * @param <T> the kind of document
   * @throws java.util.NoSuchElementException where there is no format for the class, when a
   *     document is broken
   */
  public static <T> List<Mutator<T, String>> json(Class<T> document) {
    return JsonMutators.of(document);
  }

  /** {@return the mutators of values of all kinds of document} */
  public static List<Mutator<?, ?>> all() {
    List<Mutator<?, ?>> all = new ArrayList<>();
    Stream.of(
            FORMS,
            EVENTS,
            CODEBOOKS,
            CODINGS,
            RESPONSES,
            CHARTERS,
            LADDERS,
            LADDER_MAPPINGS,
            RUBRICS,
            PROFILES)
        .forEach(all::addAll);
    return all;
  }

  private static <T> List<Mutator<T, T>> with(List<Mutator<T, T>> common, List<Mutator<T, T>> own) {
    return Stream.concat(common.stream(), own.stream()).toList();
  }

  private static <T, R> Mutator<T, T> in(
      Class<T> document,
      Class<R> record,
      String name,
      String code,
      Predicate<R> fits,
      UnaryOperator<R> broken,
      String member) {
    return Mutator.in(document, record, name, code, fits, broken, sound -> member);
  }

  private static Mutator<Event, Event> withdrawing(
      String name,
      String code,
      Function<Event, Withdrawal> withdrawal,
      Function<Event, String> place) {
    return Mutator.in(
        Event.class,
        Event.class,
        name,
        code,
        event -> !event.getFeedback().isEmpty(),
        event -> Event.builder().from(event).addWithdrawals(withdrawal.apply(event)).build(),
        place);
  }

  /** An overlay may name themes of the codebook that it is laid over. */
  private static Optional<Mutation<Codebook>> underNothing(Codebook codebook) {
    if (codebook.getBase().isPresent() || codebook.getThemes().isEmpty()) {
      return Optional.empty();
    }
    List<Theme> themes = new ArrayList<>(codebook.getThemes());
    themes.set(0, Theme.builder().from(themes.get(0)).parent(new ThemeId("NOWHERE")).build());
    return Optional.of(
        new Mutation<>(
            Codebook.builder().from(codebook).themes(themes).build(),
            ExpectedFinding.finding("theme.reference.unresolved", "/themes/0/parent")));
  }

  private static List<Redaction> beyond(FeedbackItem item) {
    return List.of(
        Redaction.builder()
            .span(new TextSpan(0, item.getText().length() + 1))
            .reason(RedactionReason.NAME)
            .build());
  }

  private static Mutator<Responses, Responses> answering(
      String name, String code, UnaryOperator<Response.Builder> change, String member) {
    return in(
        Responses.class,
        Response.class,
        name,
        code,
        response -> response.getProvenance().stands(),
        response -> change.apply(Response.builder().from(response)).build(),
        member);
  }

  /** That something was done, and all that has to be said of it. */
  private static Response.Builder did(Response.Builder answer) {
    return answer
        .kind(ResponseKind.DID)
        .action(Words.of("Sent a text message"))
        .when(ImpreciseDate.parse("2023-06"));
  }

  private static LadderMapping withFirst(LadderMapping mapping, boolean again) {
    RungMapping first = mapping.getRungs().get(0);
    List<RungMapping> lines = new ArrayList<>(mapping.getRungs());
    if (again) {
      lines.add(first);
    } else {
      lines.removeIf(line -> line.getRung().equals(first.getRung()));
      lines.add(
          0,
          RungMapping.builder()
              .from(first)
              .target(Optional.empty())
              .quality(MappingQuality.NEAR)
              .build());
    }
    return LadderMapping.builder().from(mapping).rungs(lines).build();
  }

  private static Rubric weighingAllButTheLast(Rubric rubric) {
    List<RubricItem> items = new ArrayList<>();
    for (RubricItem item : rubric.getItems()) {
      boolean last = items.size() == rubric.getItems().size() - 1;
      items.add(
          RubricItem.builder().from(item).weight(last ? Optional.empty() : Optional.of(2)).build());
    }
    return Rubric.builder().from(rubric).items(items).build();
  }

  private static RuleAdjustment muting() {
    return RuleAdjustment.builder()
        .code(new RuleCode("privacy.identifier.email"))
        .treatment(Treatment.MUTE)
        .by(Words.of("The head of service"))
        .reason(Words.of("There were too many"))
        .build();
  }
}
