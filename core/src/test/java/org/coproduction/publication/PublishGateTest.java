package org.coproduction.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.coproduction.publication.PublicationPolicy.FOR_A_KNOWN_GROUP;
import static org.coproduction.publication.PublicationPolicy.FOR_EVERYBODY;
import static org.coproduction.publication.Works.EVENT;
import static org.coproduction.publication.Works.line;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.coproduction.disclosure.PublishedCount;
import org.coproduction.disclosure.SmallNumberPolicy;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.ModerationDecision;
import org.coproduction.feedback.Permission;
import org.coproduction.feedback.Redaction;
import org.coproduction.feedback.RedactionReason;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Withdrawal;
import org.coproduction.intake.NotesReader;
import org.coproduction.intake.SourceText;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.privacy.Confidence;
import org.coproduction.privacy.IdentifierKind;
import org.coproduction.rendering.PublicationCsv;
import org.coproduction.rendering.Rendering;
import org.coproduction.theme.Coding;
import org.coproduction.theme.Codings;
import org.coproduction.theme.QuoteCheck;
import org.coproduction.value.CueId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.Provenance;
import org.coproduction.value.ResponseId;
import org.coproduction.value.SessionId;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.TextSpan;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class PublishGateTest {

  private static final Path NOTES = Path.of("../../shared/documents/event-notes-2018-10-29.txt");

  /** Sure by its words: somebody's child with an age. */
  private static final String ONE_FAMILY = "My 7 year old son waits for the bus";

  private static GateResult<PublishedWork> gated(PublicationPolicy policy, FeedbackItem... items) {
    return PublishGate.under(policy).publish(Publishable.of(Works.event(EVENT, items)));
  }

  private static List<String> texts(List<PublishedText> texts) {
    return texts.stream().map(PublishedText::text).toList();
  }

  private static List<WhyHeld> why(FeedbackItem.Builder item) {
    GateResult<PublishedWork> result = gated(FOR_EVERYBODY, item.build());
    assertThat(result.published().quotes().isEmpty()).isEqualTo(!result.held().isEmpty());
    result.held().forEach(held -> assertThat(held.place().toString()).isEqualTo("/feedback/0"));
    return result.held().stream().map(HeldBack::why).toList();
  }

  private static FeedbackItem.Builder permitted(Permission permission) {
    return line("a", "More evening sessions").permission(permission);
  }

  private static Redaction redaction(int start, int end) {
    return Redaction.builder().span(new TextSpan(start, end)).reason(RedactionReason.NAME).build();
  }

  @Test
  void whatIsPermittedAndDecidedIsQuoted() {
    assertThat(why(permitted(Permission.QUOTABLE_WITHOUT_NAME))).isEmpty();
    assertThat(why(permitted(Permission.QUOTABLE))).isEmpty();
  }

  @Test
  void everythingElseIsHeldForItsReason() {
    assertThat(why(line("a", "More").permission(Optional.empty())))
        .containsExactly(WhyHeld.INTERNAL);
    assertThat(why(permitted(Permission.INTERNAL))).containsExactly(WhyHeld.INTERNAL);
    assertThat(why(permitted(Permission.THEMES_ONLY))).containsExactly(WhyHeld.THEMES_ONLY);
    assertThat(why(line("a", "More").moderation(Optional.empty())))
        .containsExactly(WhyHeld.NOT_MODERATED);
    assertThat(why(line("a", "More").moderation(Works.decided(ModerationDecision.HOLD))))
        .containsExactly(WhyHeld.HELD_BY_MODERATOR);
    assertThat(why(line("a", "More").moderation(Works.decided(ModerationDecision.REDACT))))
        .containsExactly(WhyHeld.NOTHING_REDACTED);
    assertThat(why(line("a", "More").addRedactions(redaction(0, 5))))
        .containsExactly(WhyHeld.REDACTION_BEYOND_TEXT);
    assertThat(why(line("a", "More").addRedactions(redaction(0, 4))))
        .containsExactly(WhyHeld.NOTHING_LEFT);
    assertThat(why(line("a", "Write to jo.bloggs@example.org")))
        .containsExactly(WhyHeld.IDENTIFIER);
    assertThat(why(line("a", ONE_FAMILY))).containsExactly(WhyHeld.SINGLE_FAMILY);
    assertThat(
            why(
                line("a", "More")
                    .provenance(
                        Provenance.recognised(SourceSpan.line(1), new CueId("cue"))
                            .refused(Words.of("b"), ImpreciseDate.parse("2021")))))
        .containsExactly(WhyHeld.REFUSED);
  }

  @Test
  void everyReasonIsTold() {
    assertThat(why(line("a", ONE_FAMILY).permission(Optional.empty()).moderation(Optional.empty())))
        .containsExactly(WhyHeld.INTERNAL, WhyHeld.NOT_MODERATED, WhyHeld.SINGLE_FAMILY);
  }

  @Test
  void whatIsRedactedIsLeftOutAndTheRestIsLookedThroughAgain() {
    FeedbackItem item =
        line("a", "Ask 😀 jo.bloggs@example.org or the office")
            .addRedactions(redaction(6, 20), redaction(12, 27))
            .build();

    assertThat(texts(gated(FOR_EVERYBODY, item).published().quotes()))
        .containsExactly("Ask 😀 […] or the office");
    assertThat(
            why(
                line("a", "Ask jo.bloggs@example.org or a.b@example.org")
                    .addRedactions(redaction(4, 25))))
        .containsExactly(WhyHeld.IDENTIFIER);
  }

  @Test
  void everyQuotationSaysWhetherItSaysWhatWasSaidAndADroppedNotDoesNot() {
    FeedbackItem whole = line("a", "Staff are not told").build();
    FeedbackItem shortened =
        line("b", "Staff at Elm Hall told us").addRedactions(redaction(9, 17)).build();
    FeedbackItem turned = line("c", "Staff are not told").addRedactions(redaction(10, 13)).build();

    GateResult<PublishedWork> result = gated(FOR_EVERYBODY, whole, shortened, turned);

    assertThat(result.published().quotes())
        .extracting(PublishedText::text, quote -> quote.quoted().orElseThrow())
        .containsExactly(
            tuple("Staff are not told", QuoteCheck.Verdict.VERIFIED),
            tuple("Staff at […] told us", QuoteCheck.Verdict.REPAIRED),
            tuple("Staff are […] told", QuoteCheck.Verdict.UNVERIFIED));
    String page = Rendering.in(Locale.UK).publication(result.published()).text(200);
    assertThat(page)
        .contains("quoted as they said it")
        .contains("told us (shortened; what is left stands as it was said)")
        .contains("[…] told (not verified: what was left out may turn round")
        .doesNotContain("are not told (");
    assertThat(PublicationCsv.quotes(result.published()))
        .contains("are not told,VERIFIED", "told us,REPAIRED", "[…] told,UNVERIFIED");
  }

  @Test
  void aPersonSettlesWhatIsPossibleAndNeverWhatIsLikely() {
    PublicationPolicy strict =
        new PublicationPolicy(
            true,
            Confidence.POSSIBLE,
            false,
            Permission.QUOTABLE_WITHOUT_NAME,
            Set.of(),
            Set.of(),
            SmallNumberPolicy.BELOW_5);

    assertThat(FOR_EVERYBODY.holds(Confidence.POSSIBLE, true)).isFalse();
    assertThat(FOR_EVERYBODY.holds(Confidence.POSSIBLE, false)).isTrue();
    assertThat(strict.holds(Confidence.POSSIBLE, true)).isTrue();
    for (PublicationPolicy policy : List.of(strict, FOR_EVERYBODY, FOR_A_KNOWN_GROUP)) {
      assertThat(policy.holds(Confidence.LIKELY, true)).isTrue();
    }
  }

  @Test
  void whatBelongsToAnOfficeMayBeNamed() {
    FeedbackItem item = line("a", "Write to send.team@example.gov.uk").build();

    assertThat(gated(FOR_EVERYBODY, item).held()).isEmpty();
  }

  @Test
  void whatWasTakenBackIsHeldForThatAlone() {
    Event event =
        Event.builder()
            .id(EVENT)
            .addFeedback(
                line("a", ONE_FAMILY).build(),
                line("b", "More").group(new GroupId("g")).build(),
                line("c", "Less").build())
            .addWithdrawals(
                Withdrawal.builder().addItems(new FeedbackId("a")).build(),
                Withdrawal.builder().group(new GroupId("g")).build())
            .build();

    GateResult<PublishedWork> result =
        PublishGate.under(FOR_EVERYBODY).publish(Publishable.of(event));

    assertThat(texts(result.published().quotes())).containsExactly("Less");
    assertThat(result.held())
        .extracting(HeldBack::why)
        .containsExactly(WhyHeld.WITHDRAWN, WhyHeld.WITHDRAWN);
  }

  @Test
  void aPolicyThatLetsPeopleThroughDoesNotExist() {
    assertThatThrownBy(
            () ->
                new PublicationPolicy(
                    false,
                    Confidence.LIKELY,
                    true,
                    Permission.THEMES_ONLY,
                    Set.of(),
                    Set.of(),
                    SmallNumberPolicy.BELOW_5))
        .isInstanceOf(MalformedValueException.class)
        .hasMessageContaining("publication.policy.permission");
    assertThatThrownBy(
            () ->
                new PublicationPolicy(
                    false,
                    Confidence.LIKELY,
                    true,
                    Permission.QUOTABLE,
                    Set.of(IdentifierKind.PHONE),
                    Set.of(),
                    SmallNumberPolicy.BELOW_5))
        .isInstanceOf(MalformedValueException.class)
        .hasMessageContaining("publication.policy.allowed");
  }

  private static List<String> counts(GateResult<PublishedWork> result) {
    return result.published().themes().stream()
        .map(theme -> theme.mentions().map(PublishedCount::text).orElse("-"))
        .toList();
  }

  @Test
  void aThemeWhoseCountIsHiddenHasNoQuotesUnderIt() {
    GateResult<PublishedWork> result =
        PublishGate.under(FOR_A_KNOWN_GROUP)
            .publish(Works.coded(List.of(EVENT), List.of(List.of(3, 9, 12, 0))));

    // The 3 is small, and the 9 beside it is hidden, since a total is always known.
    assertThat(counts(result)).containsExactly("[c]", "[c]", "12", "0");
    assertThat(result.published().themes())
        .extracting(theme -> theme.quotes().size())
        .containsExactly(0, 0, 5, 0);
    assertThat(result.published().quotes()).hasSize(3 + 9 + 12 - 5);
  }

  @Test
  void theSameThemesOverMoreEventsAreHeldAgainstWhatWasPublishedBefore() {
    PublishGate gate = PublishGate.under(FOR_A_KNOWN_GROUP);
    EventId second = new EventId("e2");
    GateResult<PublishedWork> first =
        gate.publish(Works.coded(List.of(EVENT), List.of(List.of(9, 20))));
    Publishable both = Works.coded(List.of(EVENT, second), List.of(List.of(9, 20), List.of(2, 20)));

    assertThat(counts(first)).containsExactly("9", "20");
    assertThat(counts(gate.publish(both))).containsExactly("11", "40");
    // 11 less 9 would show the two.
    assertThat(counts(gate.publishAfter(first.releases(), both))).doesNotContain("11");
  }

  @Test
  void countsThatFellDoNotGoOutAgain() {
    PublishGate gate = PublishGate.under(FOR_A_KNOWN_GROUP);
    GateResult<PublishedWork> first =
        gate.publish(Works.coded(List.of(EVENT), List.of(List.of(9, 20))));

    GateResult<PublishedWork> after =
        gate.publishAfter(first.releases(), Works.coded(List.of(EVENT), List.of(List.of(8, 20))));

    assertThat(counts(after)).containsExactly("-", "-");
    assertThat(after.held()).extracting(HeldBack::why).contains(WhyHeld.EARLIER_RELEASE);
  }

  @Test
  void whatIsInternalCountsTowardsNoThemeAndALineCountsOnce() {
    Publishable work = Works.coded(List.of(EVENT), List.of(List.of(6)));
    Event event = work.events().get(0);
    List<FeedbackItem> items = new ArrayList<>(event.getFeedback());
    items.set(0, FeedbackItem.builder().from(items.get(0)).permission(Permission.INTERNAL).build());
    Codings twice =
        Codings.builder()
            .from(work.codings().get(0))
            .addCodings(Works.coding(new FeedbackRef(EVENT, new FeedbackId("t0-1")), 0))
            .build();

    GateResult<PublishedWork> result =
        PublishGate.under(FOR_A_KNOWN_GROUP)
            .publish(
                new Publishable(
                    List.of(Event.builder().from(event).feedback(items).build()),
                    work.codebooks(),
                    List.of(twice),
                    List.of(),
                    Optional.empty()));

    assertThat(counts(result)).containsExactly("5");
  }

  @Test
  void whatMarksNoWordsOfItsLineCountsTowardsNoTheme() {
    Publishable work = Works.coded(List.of(EVENT), List.of(List.of(8)));
    List<Coding> codings = new ArrayList<>(work.codings().get(0).getCodings());
    codings.set(0, Coding.builder().from(codings.get(0)).spans(List.of()).build());
    codings.set(
        1, Coding.builder().from(codings.get(1)).addSpans(new TextSpan(0, 100_000)).build());

    GateResult<PublishedWork> result =
        PublishGate.under(FOR_A_KNOWN_GROUP)
            .publish(
                new Publishable(
                    work.events(),
                    work.codebooks(),
                    List.of(Codings.builder().from(work.codings().get(0)).codings(codings).build()),
                    List.of(),
                    Optional.empty()));

    assertThat(counts(result)).containsExactly("6");
  }

  private static ParticipantGroup group(String id, long invited, long came) {
    return ParticipantGroup.builder()
        .id(new GroupId(id))
        .kind(GroupKind.PARENT_CARERS)
        .name(Words.of("Parents of " + id))
        .invited(HeadCount.exactly(invited))
        .came(HeadCount.exactly(came))
        .build();
  }

  @Test
  void thoseWhoDidNotComeAreProtectedToo() {
    Event event =
        Event.builder()
            .id(EVENT)
            .addGroups(group("north", 30, 28), group("south", 40, 20), group("east", 50, 25))
            .addSessions(
                Session.builder()
                    .id(new SessionId("s"))
                    .venue(Words.of("Town Hall, LS1 1UR"))
                    .build())
            .build();

    PublishedEvent published =
        PublishGate.under(FOR_A_KNOWN_GROUP)
            .publish(Publishable.of(event))
            .published()
            .events()
            .get(0);

    PublishedAttendance north = published.attendance().get(0);
    boolean bothShown =
        north.invited().orElseThrow() instanceof PublishedCount.Shown
            && north.came().orElseThrow() instanceof PublishedCount.Shown;
    assertThat(bothShown).as("30 invited less 28 who came are two people").isFalse();
    assertThat(texts(published.venues())).containsExactly("Town Hall, LS1 1UR");
  }

  @Test
  void aCountThatNobodyTookIsNotPublished() {
    Event event =
        Event.builder()
            .id(EVENT)
            .addGroups(
                ParticipantGroup.builder()
                    .from(group("north", 30, 20))
                    .came(HeadCount.inWords(Words.of("about three")))
                    .build())
            .build();

    GateResult<PublishedWork> result =
        PublishGate.under(FOR_A_KNOWN_GROUP).publish(Publishable.of(event));

    assertThat(result.held()).extracting(HeldBack::why).containsExactly(WhyHeld.NOT_COUNTED);
    assertThat(result.published().events().get(0).attendance().get(0).came()).isEmpty();
  }

  @Test
  void aResponseQuotesOnlyWhatCameThrough() {
    Event event =
        Works.event(
            EVENT,
            line("a", "More sessions").build(),
            line("b", "Internal").permission(Permission.INTERNAL).build());
    Responses responses =
        Responses.builder()
            .addResponses(
                Response.builder()
                    .id(new ResponseId("r"))
                    .kind(ResponseKind.DID)
                    .addSaid(
                        new FeedbackRef(EVENT, new FeedbackId("a")),
                        new FeedbackRef(EVENT, new FeedbackId("b")))
                    .action(Words.of("Two more sessions"))
                    .reason(Words.of("Ring 07700 900123"))
                    .build())
            .build();

    GateResult<PublishedWork> result =
        PublishGate.under(FOR_EVERYBODY)
            .publish(
                new Publishable(
                    List.of(event), List.of(), List.of(), List.of(responses), Optional.empty()));

    PublishedResponse published = result.published().responses().get(0);
    assertThat(texts(published.said())).containsExactly("More sessions");
    assertThat(published.action().map(PublishedText::text)).contains("Two more sessions");
    assertThat(published.reason()).isEmpty();
    assertThat(result.held())
        .extracting(held -> held.document() + " " + held.place() + " " + held.why())
        .containsExactly(
            "event/0 /feedback/1 INTERNAL", "responses/0 /responses/0/reason IDENTIFIER");
  }

  private static Signature signed(SignatureRole role, GroupKind group) {
    return Signature.builder()
        .role(role)
        .name(Words.of("A Name"))
        .designation(Words.of("Head of service"))
        .group(group)
        .build();
  }

  @Test
  void anOfficerInPostIsNamedAndNobodyElse() {
    EvidenceForm form =
        EvidenceForm.builder()
            .id(new FormId("f"))
            .addSignatures(
                signed(SignatureRole.APPROVER, GroupKind.PRACTITIONERS),
                signed(SignatureRole.AUTHOR, GroupKind.PARENT_CARERS),
                signed(SignatureRole.CO_SIGNATORY, GroupKind.PRACTITIONERS),
                Signature.builder().role(SignatureRole.AUTHOR).name(Words.of("A Name")).build())
            .build();

    GateResult<PublishedWork> result =
        PublishGate.under(FOR_EVERYBODY)
            .publish(
                new Publishable(List.of(), List.of(), List.of(), List.of(), Optional.of(form)));

    assertThat(result.published().signatures())
        .extracting(signature -> signature.name().isPresent())
        .containsExactly(true, false, false, false);
    assertThat(result.held())
        .extracting(held -> held.place() + " " + held.why())
        .containsExactly(
            "/signatures/1/name NAME", "/signatures/2/name NAME", "/signatures/3/name NAME");
  }

  @Test
  void ofTheNotesOfARealEventOnlyTheLineOfOneFamilyIsHeld() throws IOException {
    assumeTrue(Files.exists(NOTES), "the documents are not part of the project");
    Event notes =
        NotesReader.english().read(SourceText.decode(Files.readAllBytes(NOTES)), EVENT).event();
    List<FeedbackItem> permitted =
        notes.getFeedback().stream()
            .map(
                item ->
                    FeedbackItem.builder()
                        .from(item)
                        .permission(Permission.QUOTABLE_WITHOUT_NAME)
                        .build())
            .toList();

    GateResult<PublishedWork> result =
        PublishGate.under(FOR_A_KNOWN_GROUP)
            .publish(Publishable.of(Event.builder().from(notes).feedback(permitted).build()));

    assertThat(result.held())
        .extracting(held -> held.place() + " " + held.why())
        .containsExactly("/feedback/36 SINGLE_FAMILY");
    assertThat(result.published().quotes()).hasSize(95);
  }
}
