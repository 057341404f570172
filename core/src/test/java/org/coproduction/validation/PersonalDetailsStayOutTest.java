package org.coproduction.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.coproduction.charter.Charter;
import org.coproduction.charter.TextStatus;
import org.coproduction.constraint.RecordStage;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.Category;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Theme;
import org.coproduction.value.CharterId;
import org.coproduction.value.CodebookId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FormId;
import org.coproduction.value.ProfileId;
import org.coproduction.value.ResponseId;
import org.coproduction.value.SessionId;
import org.coproduction.value.ThemeId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

/** What the report says of texts that point to a person, and what it never says. */
class PersonalDetailsStayOutTest {

  private static final LocalDate AS_OF = LocalDate.of(2022, 1, 1);
  private static final VersionLabel V1 = new VersionLabel("1");

  /** One text with something of every kind in it. */
  private static final Words EVERYTHING =
      Words.of(
          """
          my son Tam
          jo.bloggs@example.org
          send.team@example.org
          07700 900123
          0808 157 0123
          B99 9AA
          NHS number 943 476 5919
          CHI number 0101010000
          Health and Care number 3200000000
          B801200005001
          M80120000500A
          ULN 9276308686
          NI number QQ123456A
          dob 3 May 2012
          case number 00123456
          14 Tidewell Row
          my twins
          """);

  private static EvidenceValidator validator(RuleAdjustment... adjustments) {
    return EvidenceValidator.by(
        Profile.builder()
            .id(new ProfileId("p"))
            .versionLabel(V1)
            .stage(RecordStage.PUBLISHED)
            .addAdjustments(adjustments)
            .build());
  }

  private static List<Finding> privacy(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.code().value().startsWith("privacy."))
        .toList();
  }

  private static List<String> places(Report report) {
    return privacy(report).stream()
        .map(finding -> finding.code().value() + " " + finding.place())
        .toList();
  }

  private static EvidenceForm form(Words aim) {
    return EvidenceForm.builder().id(new FormId("f")).aim(aim).build();
  }

  @Test
  void everyKindHasItsCode() {
    Set<FindingCode> found = new TreeSet<>();
    privacy(validator().validate(form(EVERYTHING), AS_OF))
        .forEach(finding -> found.add(finding.code()));

    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(PersonalDetailsStayOut.ofForm().codes())
        .allSatisfy(code -> assertThat(code.category()).isEqualTo(Category.PRIVACY));
  }

  @Test
  void aFindingSaysWhereAndHowSureAndNeverWhat() {
    Finding finding =
        privacy(validator().validate(form(Words.of("Ring 020 7946 0123")), AS_OF)).get(0);

    assertThat(finding.place()).hasToString("/aim");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.arguments().keySet()).containsExactly("confidence", "start", "end");
    assertThat(finding.arguments().get("start").printed()).isEqualTo("5");
    assertThat(finding.arguments().get("end").printed()).isEqualTo("18");
    assertThat(finding.arguments().get("confidence").printed()).isEqualTo("LIKELY");
  }

  @Test
  void noFindingAndNoSentenceHoldsWhatWasFound() {
    Report report = validator().validate(form(EVERYTHING), AS_OF);

    assertThat(privacy(report))
        .hasSize(17)
        .allSatisfy(
            finding ->
                assertThat(finding + " " + Messages.in(Locale.UK).sentence(finding))
                    .doesNotContain(
                        "bloggs", "900123", "157", "9AA", "943", "0101", "3200", "B801", "M801",
                        "9276", "QQ12", "2012", "0012", "twins"));
  }

  @Test
  void textsOfEveryDocumentAreLookedThrough() {
    Words phone = Words.of("07700 900123");
    Event event =
        Event.builder()
            .id(new EventId("e"))
            .addSessions(
                Session.builder().id(new SessionId("s")).venue(Words.of("Hall, B99 9AA")).build())
            .addFeedback(FeedbackItem.builder().id(new FeedbackId("i")).text(phone).build())
            .build();
    Responses responses =
        Responses.builder()
            .addResponses(
                Response.builder()
                    .id(new ResponseId("r"))
                    .kind(ResponseKind.COULD_NOT)
                    .reason(phone)
                    .build())
            .build();
    Codebook codebook =
        Codebook.builder()
            .id(new CodebookId("c"))
            .versionLabel(V1)
            .addThemes(
                Theme.builder().id(new ThemeId("t")).title(Words.of("T")).addCues(phone).build())
            .build();
    Charter charter =
        Charter.builder()
            .id(new CharterId("c"))
            .versionLabel(V1)
            .textStatus(TextStatus.TITLE_ONLY)
            .title(phone)
            .build();

    assertThat(places(validator().validate(event, AS_OF)))
        .containsExactly("privacy.identifier.phone /feedback/0/text");
    assertThat(places(validator().validate(responses, AS_OF)))
        .containsExactly("privacy.identifier.phone /responses/0/reason");
    assertThat(places(validator().validate(codebook, AS_OF)))
        .containsExactly("privacy.identifier.phone /themes/0/cues/0");
    assertThat(places(validator().validate(charter, AS_OF)))
        .containsExactly("privacy.identifier.phone /title");
  }

  @Test
  void whoSignsMayBeNamed() {
    EvidenceForm signed =
        EvidenceForm.builder()
            .id(new FormId("f"))
            .addSignatures(
                Signature.builder()
                    .role(SignatureRole.AUTHOR)
                    .name(Words.of("Jo Bloggs"))
                    .designation(Words.of("My twins' SEND officer"))
                    .build())
            .build();

    assertThat(places(validator().validate(signed, AS_OF))).isEmpty();
  }

  @Test
  void aCouncilMayAskForMoreAndNotForLess() {
    for (Treatment treatment : Treatment.values()) {
      Report report =
          validator(
                  RuleAdjustment.builder()
                      .code(new RuleCode("privacy.identifier.phone"))
                      .treatment(treatment)
                      .by(Words.of("SEND board"))
                      .reason(Words.of("agreed"))
                      .build())
              .validate(form(Words.of("07700 900123")), AS_OF);

      assertThat(privacy(report))
          .extracting(Finding::severity)
          .containsExactly(treatment == Treatment.ERROR ? Severity.ERROR : Severity.WARNING);
    }
  }
}
