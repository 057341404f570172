package org.coproduction.testkit.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coproduction.Assessment;
import org.coproduction.Catalogue;
import org.coproduction.Coproduction;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.disclosure.CountTable;
import org.coproduction.disclosure.Counted;
import org.coproduction.disclosure.Release;
import org.coproduction.disclosure.SmallNumberPolicy;
import org.coproduction.disclosure.SmallNumbers;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;
import org.coproduction.finding.TextPosition;
import org.coproduction.json.JsonCodes;
import org.coproduction.json.Shipped;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorecard;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.validation.Profile;

/** What is more than its members: documents that hold together, and what the library makes. */
interface Whole {

  /** Documents of which each holds together by itself. */
  List<Class<?>> DOCUMENTS =
      List.of(
          EvidenceForm.class,
          Event.class,
          Codebook.class,
          Codings.class,
          Responses.class,
          Charter.class,
          Ladder.class,
          LadderMapping.class,
          Rubric.class,
          Profile.class);

  /** What is made otherwise. */
  Map<Class<?>, Whole> MADE =
      Map.of(
          Dossier.class, Whole::dossier,
          FindingCode.class, recipes -> codes(),
          Finding.class, Whole::finding,
          Release.class, recipes -> release(),
          Report.class, Whole::report,
          Assessment.class, Whole::assessment,
          Scorecard.class, recipes -> recipes.of(Assessment.class).map(Assessment::scorecard));

  /** How it is made. */
  Recipe<?> recipe(Recipes recipes);

  /** How a type is made whole, where it is. */
  static Optional<Whole> of(Class<?> type) {
    return DOCUMENTS.contains(type)
        ? Optional.of(recipes -> recipes.record(type).map(new References(type)))
        : Optional.ofNullable(MADE.get(type));
  }

  private static Recipe<Dossier> dossier(Recipes recipes) {
    List<Recipe<?>> parts =
        List.of(
            recipes.of(EvidenceForm.class),
            recipes.of(Event.class).list(0, 2),
            recipes.of(Codebook.class).list(0, 1),
            recipes.of(Codings.class).list(0, 1),
            recipes.of(Responses.class).list(0, 1),
            recipes.of(Charter.class).list(0, 2),
            recipes.of(Ladder.class).list(0, 1),
            recipes.of(LadderMapping.class).list(0, 1),
            Recipe.oneOf(false, true));
    return new Recipe.Made<>(parts, Documents::together);
  }

  private static Recipe<FindingCode> codes() {
    return new Recipe.OneOf<>(
        Stream.concat(Catalogue.codes().stream(), JsonCodes.all().stream()).toList());
  }

  /** Counts, and the table of them that may be shown. */
  private static Recipe<Release> release() {
    Recipe<List<Integer>> row = Recipe.oneOf(24, 0, 9, 3, 7).list(2, 2);
    return new Recipe.Made<>(
        List.of(Recipe.oneOf(Counted.values()), row.list(1, 2), Vocabulary.SMALL_NUMBERS),
        drawn -> {
          List<List<Integer>> rows =
              ((List<?>) drawn.get(1))
                  .stream()
                      .map(one -> ((List<?>) one).stream().map(Integer.class::cast).toList())
                      .toList();
          CountTable counts = CountTable.of((Counted) drawn.get(0), rows);
          return new Release(
              counts, SmallNumbers.publish(counts, (SmallNumberPolicy) drawn.get(2)));
        });
  }

  private static Recipe<Finding> finding(Recipes recipes) {
    List<Recipe<?>> parts =
        List.of(
            codes(),
            recipes.of(DocumentRef.class),
            recipes.of(Place.class),
            Recipe.oneOf(new TextPosition(1, 1), new TextPosition(12, 40)).optional(false));
    return new Recipe.Made<>(
        parts,
        drawn -> {
          Finding finding =
              Finding.of(
                  (FindingCode) drawn.get(0), (DocumentRef) drawn.get(1), (Place) drawn.get(2));
          return ((Optional<?>) drawn.get(3))
              .map(position -> finding.at((TextPosition) position))
              .orElse(finding);
        });
  }

  private static Recipe<Report> report(Recipes recipes) {
    Function<Dossier, Report> validated =
        dossier -> EvidenceValidator.by(Shipped.profile()).validate(dossier, Vocabulary.AS_OF);
    return Recipe.either(
        recipes.of(Finding.class).list(0, 4).map(found -> Report.of(new ArrayList<>(found))),
        recipes.of(Dossier.class).map(validated));
  }

  private static Recipe<Assessment> assessment(Recipes recipes) {
    return recipes
        .of(Dossier.class)
        .map(
            dossier ->
                Coproduction.assess(
                    dossier, Shipped.rubric(), Shipped.profile(), Vocabulary.AS_OF));
  }
}
