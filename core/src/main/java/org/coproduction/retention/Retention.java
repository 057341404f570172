package org.coproduction.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.value.Fact;
import org.coproduction.value.ImpreciseDate;

/**
 * Says what is due by the retention rules of a council on a day. It deletes nothing: that, and the
 * decision, are the host's.
 */
public final class Retention {

  private Retention() {}

  /**
   * What the rules say of the documents of a dossier.
   *
   * <p>The date of an event and the dates of the decisions in a form are read from the dossier; all
   * other dates the host gives, and what it gives for a document goes before what the dossier says.
   * Of several dates the latest counts, and of an imprecise one the last day that it can be: a
   * record is rather kept a little longer than deleted too early.
   *
   * @param rules the rules, in order
   * @param dossier the dossier
   * @param dates the dates that only the host knows
   * @param on the day as of which to judge
   * @return one verdict for each document and each rule that is about its kind, in the order of the
   *     documents and then of the rules
   */
  public static List<RetentionVerdict> due(
      List<RetentionRule> rules, Dossier dossier, List<TriggerDate> dates, LocalDate on) {
    return due(rules, dossier, List.of(), dates, on);
  }

  /**
   * What the rules say of the documents of a dossier, and of years of comments on a Local Offer. Of
   * documents that are in neither, such as publications, the host tells by a date that names them.
   *
   * @param rules the rules, in order
   * @param dossier the dossier
   * @param years the years of comments, numbered as they stand here
   * @param dates the dates that only the host knows
   * @param on the day as of which to judge
   * @return one verdict for each document and each rule that is about its kind, in the order of the
   *     kinds, the documents and then the rules; {@link #aboutNothing} tells which rules have none
   */
  public static List<RetentionVerdict> due(
      List<RetentionRule> rules,
      Dossier dossier,
      List<LocalOfferYear> years,
      List<TriggerDate> dates,
      LocalDate on) {
    List<RetentionVerdict> verdicts = new ArrayList<>();
    for (DocumentRef document : documents(dossier, years, dates)) {
      for (RetentionRule rule : rules) {
        if (rule.records() == document.kind()) {
          verdicts.add(verdict(rule, document, dossier, years, dates, on));
        }
      }
    }
    return List.copyOf(verdicts);
  }

  /**
   * The rules about kinds of document of which there is none here, so that {@code due} says nothing
   * of them: whoever keeps such documents elsewhere has to look there.
   *
   * @param rules the rules, in order
   * @param dossier the dossier
   * @param years the years of comments
   * @param dates the dates that only the host knows
   * @return those rules, in order
   */
  public static List<RetentionRule> aboutNothing(
      List<RetentionRule> rules,
      Dossier dossier,
      List<LocalOfferYear> years,
      List<TriggerDate> dates) {
    Set<DocumentRef> documents = documents(dossier, years, dates);
    return rules.stream()
        .filter(rule -> documents.stream().noneMatch(one -> one.kind() == rule.records()))
        .toList();
  }

  /** What is handed in, and what is not and a date names. */
  private static Set<DocumentRef> documents(
      Dossier dossier, List<LocalOfferYear> years, List<TriggerDate> dates) {
    Set<DocumentRef> documents = new LinkedHashSet<>();
    for (DocumentKind kind : DocumentKind.values()) {
      int number = number(dossier, years, kind);
      for (int at = 0; at < number; at++) {
        documents.add(new DocumentRef(kind, at));
      }
      if (number == 0) {
        dates.stream()
            .map(TriggerDate::document)
            .filter(named -> named.kind() == kind)
            .sorted(Comparator.comparingInt(DocumentRef::index))
            .forEach(documents::add);
      }
    }
    return documents;
  }

  private static RetentionVerdict verdict(
      RetentionRule rule,
      DocumentRef document,
      Dossier dossier,
      List<LocalOfferYear> years,
      List<TriggerDate> dates,
      LocalDate on) {
    Optional<LocalDate> since =
        trigger(rule.trigger(), document, dossier, years, dates)
            .map(day -> day.plus(rule.period()));
    if (since.isEmpty()) {
      return new RetentionVerdict(document, rule, RetentionStatus.DATE_UNKNOWN, since, List.of());
    }
    if (on.isBefore(since.get())) {
      return new RetentionVerdict(document, rule, RetentionStatus.NOT_YET, since, List.of());
    }
    List<RetentionHold> holds = rule.holds().stream().filter(hold -> hold.isOn(on)).toList();
    return new RetentionVerdict(
        document, rule, holds.isEmpty() ? RetentionStatus.DUE : RetentionStatus.HELD, since, holds);
  }

  private static Optional<LocalDate> trigger(
      RetentionTrigger trigger,
      DocumentRef document,
      Dossier dossier,
      List<LocalOfferYear> years,
      List<TriggerDate> dates) {
    List<ImpreciseDate> given =
        dates.stream()
            .filter(date -> date.document().equals(document) && date.trigger() == trigger)
            .map(TriggerDate::on)
            .toList();
    return latest(given.isEmpty() ? onRecord(trigger, document, dossier, years).toList() : given);
  }

  /** The dates that the record itself holds. */
  private static Stream<ImpreciseDate> onRecord(
      RetentionTrigger trigger, DocumentRef document, Dossier dossier, List<LocalOfferYear> years) {
    if (trigger == RetentionTrigger.EVENT_DATE
        && document.kind() == DocumentKind.EVENT
        && document.index() < dossier.getEvents().size()) {
      return dossier.getEvents().get(document.index()).getOn().stream();
    }
    if (trigger == RetentionTrigger.EVENT_DATE
        && document.kind() == DocumentKind.LOCAL_OFFER_COMMENTS
        && document.index() < years.size()) {
      return Stream.of(ImpreciseDate.of(years.get(document.index()).to()));
    }
    if (trigger == RetentionTrigger.DECISION_DATE
        && document.kind() == DocumentKind.EVIDENCE_FORM) {
      return dossier.getForm().getDecisions().stream()
          .filter(decision -> decision.getProvenance().stands())
          .map(Fact::getWhen)
          .flatMap(Optional::stream);
    }
    return Stream.empty();
  }

  /** Where the last day of one of them is not known, neither is that of all. */
  private static Optional<LocalDate> latest(List<ImpreciseDate> dates) {
    return dates.stream().allMatch(date -> date.latest().isPresent())
        ? dates.stream()
            .map(ImpreciseDate::latest)
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private static int number(Dossier dossier, List<LocalOfferYear> years, DocumentKind kind) {
    return switch (kind) {
      case EVIDENCE_FORM -> 1;
      case EVENT -> dossier.getEvents().size();
      case CODEBOOK -> dossier.getCodebooks().size();
      case CODINGS -> dossier.getCodings().size();
      case RESPONSES -> dossier.getResponses().size();
      case CHARTER -> dossier.getCharters().size();
      case LADDER -> dossier.getLadders().size();
      case LADDER_MAPPING -> dossier.getLadderMappings().size();
      case LOCAL_OFFER_COMMENTS -> years.size();
      case RUBRIC,
          PROFILE,
          REPORT,
          SCORECARD,
          PUBLICATION_POLICY,
          RELEASED_TABLES,
          RETENTION_SCHEDULE,
          LOCAL_PROFILE ->
          0;
    };
  }
}
