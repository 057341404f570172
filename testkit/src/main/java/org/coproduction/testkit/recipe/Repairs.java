package org.coproduction.testkit.recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.coproduction.charter.Charter;
import org.coproduction.charter.LadderMapping;
import org.coproduction.charter.MappingQuality;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.charter.RungMapping;
import org.coproduction.event.Session;
import org.coproduction.evidence.Question;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Redaction;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Withdrawal;
import org.coproduction.localoffer.LocalOfferComment;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.RubricItem;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.CodebookVersion;
import org.coproduction.theme.Coding;
import org.coproduction.validation.Profile;
import org.coproduction.validation.Requirement;
import org.coproduction.validation.RuleAdjustment;
import org.coproduction.validation.RuleCode;
import org.coproduction.value.Area;
import org.coproduction.value.CodebookId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.GssCode;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.Nation;
import org.coproduction.value.RungId;
import org.coproduction.value.TextSpan;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;

/**
 * What the facts of one record must say together, put right where they were drawn apart. A record
 * that is sound stays as it is.
 */
final class Repairs {

  private static final ImpreciseDate DAY = ImpreciseDate.parse("2023-06-20");

  private static final Map<Class<?>, UnaryOperator<Object>> ALL =
      Map.ofEntries(
          of(Session.class, Repairs::session),
          of(FeedbackItem.class, Repairs::item),
          of(Withdrawal.class, Repairs::withdrawal),
          of(Response.class, Repairs::response),
          of(Principle.class, Repairs::principle),
          of(PrincipleGroup.class, Repairs::group),
          of(Charter.class, Repairs::charter),
          of(LadderMapping.class, Repairs::mapping),
          of(Codebook.class, Repairs::codebook),
          of(Coding.class, Repairs::coding),
          of(Rubric.class, Repairs::rubric),
          of(Requirement.class, Repairs::requirement),
          of(Profile.class, Repairs::profile),
          of(LocalOfferYear.class, Repairs::localOfferYear));

  private Repairs() {}

  /** What is done to each record of a type. */
  static UnaryOperator<Object> of(Class<?> type) {
    return ALL.getOrDefault(type, record -> record);
  }

  private static <T> Map.Entry<Class<?>, UnaryOperator<Object>> of(
      Class<T> type, UnaryOperator<T> repair) {
    return Map.entry(type, record -> repair.apply(type.cast(record)));
  }

  private static Session session(Session session) {
    boolean reversed =
        session.getStart().isPresent()
            && session.getEnd().filter(end -> !end.isAfter(session.getStart().get())).isPresent();
    return reversed ? Session.builder().from(session).end(Optional.empty()).build() : session;
  }

  private static FeedbackItem item(FeedbackItem item) {
    int length = item.getText().length();
    List<Redaction> within =
        item.getRedactions().stream()
            .map(
                one ->
                    one.getSpan().end() <= length
                        ? one
                        : Redaction.builder().from(one).span(new TextSpan(0, length)).build())
            .toList();
    return FeedbackItem.builder().from(item).redactions(within).build();
  }

  private static Withdrawal withdrawal(Withdrawal withdrawal) {
    return withdrawal.getItems().isEmpty() && withdrawal.getGroup().isEmpty()
        ? Withdrawal.builder().from(withdrawal).addItems(new FeedbackId("taken-back-1")).build()
        : withdrawal;
  }

  private static Response response(Response response) {
    Response.Builder whole = Response.builder().from(response);
    if (response.getKind() == ResponseKind.COULD_NOT) {
      return whole
          .reason(response.getReason().orElse(Words.of("There are no drivers in the evening")))
          .build();
    }
    whole.action(response.getAction().orElse(Words.of("Send a text message")));
    if (response.getKind() == ResponseKind.DID) {
      whole.when(response.getWhen().orElse(DAY));
    } else {
      whole.dueBy(response.getDueBy().orElse(DAY));
    }
    return whole.build();
  }

  private static Principle principle(Principle principle) {
    return principle.getTitle().isEmpty() && principle.getStatement().isEmpty()
        ? Principle.builder().from(principle).title(Words.of("Equal partners")).build()
        : principle;
  }

  private static PrincipleGroup group(PrincipleGroup group) {
    return PrincipleGroup.builder()
        .from(group)
        .publishedCount(
            group.getPublishedCount().map(count -> Math.max(count, group.getPrinciples().size())))
        .build();
  }

  private static Charter charter(Charter charter) {
    Charter.Builder whole = Charter.builder().from(charter);
    Optional<Nation> ofArea = charter.getArea().flatMap(Area::code).flatMap(GssCode::nation);
    if (ofArea.isPresent() && charter.getNation().isPresent()) {
      whole.nation(ofArea);
    }
    boolean reversed =
        charter.getEffectiveFrom().isPresent()
            && charter.getEffectiveTo().isPresent()
            && charter.getEffectiveTo().get().isBefore(charter.getEffectiveFrom().get())
                == Known.YES;
    if (reversed) {
      whole.effectiveFrom(charter.getEffectiveTo()).effectiveTo(charter.getEffectiveFrom());
    }
    if (charter.getSupersedes().equals(Optional.of(charter.getVersionLabel()))) {
      whole.supersedes(new VersionLabel("0"));
    }
    return whole
        .derivedFrom(
            charter.getDerivedFrom().stream()
                .filter(from -> !from.getCharter().equals(charter.getId()))
                .toList())
        .build();
  }

  private static LadderMapping mapping(LadderMapping mapping) {
    Set<RungId> read = new HashSet<>();
    List<RungMapping> lines = new ArrayList<>();
    for (RungMapping line : mapping.getRungs()) {
      if (read.add(line.getRung())) {
        lines.add(line(line));
      }
    }
    return LadderMapping.builder().from(mapping).rungs(lines).build();
  }

  private static RungMapping line(RungMapping line) {
    return switch (line.getQuality()) {
      case EXACT, NEAR, LOSSY ->
          line.getTarget().isPresent()
              ? line
              : RungMapping.builder().from(line).quality(MappingQuality.NONE).build();
      case NONE -> RungMapping.builder().from(line).target(Optional.empty()).build();
      case AMBIGUOUS -> line;
    };
  }

  private static Codebook codebook(Codebook codebook) {
    boolean takesAway =
        !codebook.getRemovedThemes().isEmpty()
            || codebook.getThemes().stream().anyMatch(theme -> !theme.getRemovedCues().isEmpty());
    return takesAway && codebook.getBase().isEmpty()
        ? Codebook.builder()
            .from(codebook)
            .base(new CodebookVersion(new CodebookId("base"), new VersionLabel("1")))
            .build()
        : codebook;
  }

  private static Coding coding(Coding coding) {
    return !coding.marksWords()
        ? Coding.builder().from(coding).addSpans(new TextSpan(0, 5)).build()
        : coding;
  }

  private static Rubric rubric(Rubric rubric) {
    boolean some = rubric.getItems().stream().anyMatch(item -> item.getWeight().isPresent());
    return some
        ? Rubric.builder()
            .from(rubric)
            .items(rubric.getItems().stream().map(Repairs::weighed).toList())
            .build()
        : rubric;
  }

  private static RubricItem weighed(RubricItem item) {
    return RubricItem.builder().from(item).weight(item.getWeight().orElse(1)).build();
  }

  private static Requirement requirement(Requirement requirement) {
    return requirement.getPart().isEmpty() && requirement.getAnswer().isEmpty()
        ? Requirement.builder().from(requirement).answer(Question.WHAT).build()
        : requirement;
  }

  /** Comments that are told from each other, and stand in no event. */
  private static LocalOfferYear localOfferYear(LocalOfferYear year) {
    List<LocalOfferComment> comments = new ArrayList<>();
    for (LocalOfferComment comment : year.comments()) {
      FeedbackItem said =
          FeedbackItem.builder()
              .from(comment.said())
              .id(new FeedbackId("comment-" + (comments.size() + 1)))
              .parent(Optional.empty())
              .prompt(Optional.empty())
              .build();
      comments.add(
          new LocalOfferComment(
              said, comment.received(), comment.classes(), comment.exclusion(), comment.answer()));
    }
    return new LocalOfferYear(
        year.area(),
        year.language(),
        year.from(),
        year.to(),
        comments,
        year.withdrawals(),
        year.publishedOn(),
        year.publishedAt());
  }

  private static Profile profile(Profile profile) {
    Set<RuleCode> adjusted = new HashSet<>();
    return Profile.builder()
        .from(profile)
        .adjustments(
            profile.getAdjustments().stream()
                .filter((RuleAdjustment one) -> adjusted.add(one.getCode()))
                .toList())
        .build();
  }
}
