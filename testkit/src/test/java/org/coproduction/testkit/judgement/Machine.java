package org.coproduction.testkit.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.Assessment;
import org.coproduction.Coproduction;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.intake.FormReader;
import org.coproduction.intake.LineUse;
import org.coproduction.intake.NotesReader;
import org.coproduction.intake.NotesReading;
import org.coproduction.intake.SourceText;
import org.coproduction.json.Shipped;
import org.coproduction.privacy.Identifier;
import org.coproduction.privacy.KnownNames;
import org.coproduction.privacy.PersonalDetails;
import org.coproduction.privacy.TextRole;
import org.coproduction.scoring.Result;
import org.coproduction.testkit.judgement.NotesJudgement.Line;
import org.coproduction.testkit.judgement.NotesJudgement.Role;
import org.coproduction.theme.CodingSuggester;
import org.coproduction.theme.ItemSuggestions;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FormId;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.Words;

/** What the library makes of a text, in the terms in which people marked it. */
final class Machine {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private static final FormReader FORMS = FormReader.english();
  private static final NotesReader NOTES = NotesReader.english();
  private static final CodingSuggester THEMES = CodingSuggester.of(Shipped.codebookWithWelsh());

  private Machine() {}

  static FormJudgement form(String name, SourceText text) {
    EvidenceForm form = FORMS.read(text, new FormId(name)).form();
    Dossier dossier =
        Dossier.builder()
            .form(form)
            .addAllLadders(Shipped.ladders())
            .addAllLadderMappings(Shipped.ladderMappings())
            .build();
    Assessment assessment =
        Coproduction.assess(dossier, Shipped.rubric(), Shipped.profile(), AS_OF);
    Map<String, Result> items = new LinkedHashMap<>();
    assessment.scorecard().items().forEach(item -> items.put(item.id().value(), item.result()));
    return new FormJudgement(name, items);
  }

  static NotesJudgement notes(String name, SourceText text) {
    List<Line> lines = new ArrayList<>();
    NOTES
        .readEach(text, number -> new EventId(name + "-" + number))
        .forEach(reading -> add(reading, lines));
    return new NotesJudgement(name, List.copyOf(lines));
  }

  private static void add(NotesReading reading, List<Line> lines) {
    Map<Integer, List<Line>> said = items(reading.event());
    for (LineUse use : reading.lines()) {
      List<Line> here = said.getOrDefault(use.line(), List.of());
      if (here.isEmpty()) {
        lines.add(other(use));
      } else {
        lines.addAll(here);
      }
    }
  }

  private static Map<Integer, List<Line>> items(Event event) {
    Map<FeedbackId, Integer> lineOf = new HashMap<>();
    event.getFeedback().forEach(item -> lineOf.put(item.getId(), lineOf(item)));
    List<ItemSuggestions> themes = THEMES.suggest(event).items();
    Map<Integer, List<Line>> said = new HashMap<>();
    for (int at = 0; at < event.getFeedback().size(); at++) {
      FeedbackItem item = event.getFeedback().get(at);
      int number = lineOf(item);
      List<Line> here = said.computeIfAbsent(number, unseen -> new ArrayList<>());
      here.add(
          new Line(
              place(item, number),
              number,
              Role.ITEM,
              item.getParent().map(lineOf::get),
              item.getVotes()
                  .flatMap(votes -> votes.exact().stream().mapToObj(Math::toIntExact).findFirst()),
              item.getStance(),
              Optional.of(
                  themes
                      .get(at)
                      .line()
                      .primary()
                      .map(suggestion -> suggestion.theme().value())
                      .orElse("UNC")),
              Optional.empty()));
    }
    return said;
  }

  /** The line and the part of it, counted as readers count the parts of a line. */
  private static String place(FeedbackItem item, int number) {
    String id = item.getId().value();
    return id.indexOf('.') < 0 ? number + ".1" : number + id.substring(id.indexOf('.'));
  }

  private static int lineOf(FeedbackItem item) {
    return item.getSource().map(SourceSpan::firstLine).orElseThrow();
  }

  private static Line other(LineUse use) {
    Role role =
        switch (use.role()) {
          case PROMPT -> Role.PROMPT;
          case REPEATED_PROMPT -> Role.REPEATED_PROMPT;
          case EVENT -> Role.EVENT;
          case TABLE -> Role.TABLE;
          case REPLY -> Role.REPLY;
          case CONTINUATION -> Role.CONTINUATION;
          case ITEM, TITLE, LABEL, ANSWER, LEFT_OVER ->
              throw new IllegalStateException("Notes have no " + use.role() + " without an item");
          case FURNITURE -> Role.FURNITURE;
        };
    return new Line(
        use.line() + ".1",
        use.line(),
        role,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static List<Risk> risks(SourceText text) {
    List<Risk> risks = new ArrayList<>();
    KnownNames known =
        KnownNames.in(
            text.lines().stream().flatMap(line -> Words.optional(line).stream()).toList());
    for (int number = 1; number <= text.lines().size(); number++) {
      if (text.isBlank(number)) {
        continue;
      }
      PersonalDetails details =
          PersonalDetails.in(Words.of(text.line(number)), TextRole.ACCOUNT, known);
      for (Identifier identifier : details.identifiers()) {
        int line = number;
        kind(identifier).ifPresent(kind -> risks.add(new Risk(line, kind)));
      }
      if (!details.singleFamilies().isEmpty()) {
        risks.add(new Risk(number, Risk.Kind.SINGLE_FAMILY));
      }
    }
    return List.copyOf(risks);
  }

  private static Optional<Risk.Kind> kind(Identifier identifier) {
    return switch (identifier.kind()) {
      case EMAIL, PHONE -> Optional.of(Risk.Kind.CONTACT);
      case POSTCODE, HOUSE_ADDRESS -> Optional.of(Risk.Kind.ADDRESS);
      case PERSON_NAME -> Optional.of(Risk.Kind.PERSON_NAME);
      case DATE_OF_BIRTH -> Optional.of(Risk.Kind.BIRTH_DATE);
      case SHARED_MAILBOX, SERVICE_LINE -> Optional.empty();
      default -> Optional.of(Risk.Kind.NUMBER);
    };
  }
}
