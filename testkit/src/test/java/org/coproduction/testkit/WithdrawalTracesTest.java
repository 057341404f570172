package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coproduction.Assessment;
import org.coproduction.Coproduction;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Moderation;
import org.coproduction.feedback.ModerationDecision;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Withdrawal;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.publication.CarriedOut;
import org.coproduction.publication.PublicationPolicy;
import org.coproduction.publication.PublishGate;
import org.coproduction.publication.Withdrawals;
import org.coproduction.rendering.Page;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ResponseId;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

/** After a withdrawal, no output of the library holds a trace of what was taken back. */
class WithdrawalTracesTest {

  private static final String MARKER = "zzgone";
  private static final LocalDate AS_OF = LocalDate.of(2024, 1, 31);
  private static final FeedbackId TAKEN_BACK = new FeedbackId("late-news");

  private static Dossier dossier(boolean takenBack) {
    Event event = Samples.event();
    List<FeedbackItem> items = new ArrayList<>();
    for (FeedbackItem item : event.getFeedback()) {
      items.add(
          item.getId().equals(TAKEN_BACK)
              ? FeedbackItem.builder()
                  .from(item)
                  .text(Words.of("Nobody told us, " + MARKER))
                  .moderation(
                      Moderation.builder()
                          .decision(ModerationDecision.PUBLISH)
                          .reason(Words.of(MARKER))
                          .build())
                  .build()
              : item);
    }
    Event.Builder changed = Event.builder().from(event).feedback(items);
    if (takenBack) {
      changed.addWithdrawals(Withdrawal.builder().addItems(TAKEN_BACK).build());
    }
    FeedbackRef ref = new FeedbackRef(event.getId(), TAKEN_BACK);
    return Dossier.builder()
        .from(Samples.dossier())
        .events(List.of(changed.build()))
        .addCodings(
            Codings.builder()
                .codebook(new CodebookId("book"))
                .versionLabel(new VersionLabel("1"))
                .addCodings(
                    Coding.builder()
                        .item(ref)
                        .theme(new ThemeId("news"))
                        .coder(new CoderId("coder"))
                        .status(CodingStatus.CONFIRMED)
                        .addSpans(new TextSpan(0, 1))
                        .build())
                .build())
        .addResponses(
            Responses.builder()
                .addResponses(
                    Response.builder()
                        .id(new ResponseId("r"))
                        .kind(ResponseKind.DID)
                        .addSaid(ref)
                        .action(Words.of("A text message for each change"))
                        .build())
                .build())
        .build();
  }

  private static Assessment assessed(Dossier dossier) {
    return Coproduction.assess(dossier, Shipped.rubric(), Shipped.profile(), AS_OF);
  }

  private static Map<String, String> outputs(Dossier dossier) {
    Map<String, String> outputs = new LinkedHashMap<>();
    outputs.put("form", DocumentFormat.evidenceForm().write(dossier.getForm()));
    outputs.put("event", DocumentFormat.event().write(dossier.getEvents().get(0)));
    outputs.put("codings", DocumentFormat.codings().write(dossier.getCodings().get(0)));
    outputs.put("responses", DocumentFormat.responses().write(dossier.getResponses().get(0)));
    Assessment assessment = assessed(dossier);
    outputs.put("report", DocumentFormat.report().write(assessment.report()));
    outputs.put("scorecard", DocumentFormat.scorecard().write(assessment.scorecard()));
    Page page =
        RenderedPages.rendering(Locale.UK)
            .inDetail()
            .assessment(assessment.scorecard(), assessment.report());
    outputs.put("page html", page.html());
    outputs.put("page text", page.text(80));
    PublishedShapes.of(
            PublishGate.under(PublicationPolicy.FOR_A_KNOWN_GROUP).publish(dossier).published())
        .forEach((name, text) -> outputs.put("published " + name, text));
    return outputs;
  }

  @Test
  void noOutputHoldsATrace() {
    CarriedOut carriedOut = Withdrawals.apply(dossier(true));

    assertThat(carriedOut.traces()).isEmpty();
    outputs(carriedOut.dossier())
        .forEach((name, text) -> assertThat(text).as(name).doesNotContain(MARKER));
  }

  /** The search would find it: it is there as long as nobody takes it back. */
  @Test
  void beforeItTheTextIsThere() {
    Map<String, String> outputs = outputs(dossier(false));

    for (String name : List.of("event", "published json", "published html en_GB")) {
      assertThat(outputs.get(name)).as(name).contains(MARKER);
    }
  }

  @Test
  void onlyTheTombstoneStillNamesTheLine() {
    Dossier without = Withdrawals.apply(dossier(true)).dossier();

    assertThat(without.getEvents().get(0).getWithdrawals().get(0).getItems())
        .containsExactly(TAKEN_BACK);
    outputs(without)
        .forEach(
            (name, text) -> {
              if (!name.equals("event")) {
                assertThat(text).as(name).doesNotContain(TAKEN_BACK.value());
              }
            });
  }

  @Test
  void scoresFollow() {
    long before = assessed(dossier(false)).scorecard().facts().size();
    long after = assessed(Withdrawals.apply(dossier(true)).dossier()).scorecard().facts().size();

    assertThat(after).isLessThan(before);
  }
}
