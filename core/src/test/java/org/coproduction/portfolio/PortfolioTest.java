package org.coproduction.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.evidence.Stage;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.CharterId;
import org.coproduction.value.FormId;
import org.coproduction.value.ItemId;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.Provenance;
import org.coproduction.value.RubricId;
import org.coproduction.value.VersionLabel;
import org.junit.jupiter.api.Test;

class PortfolioTest {

  private static final RubricItemRef ITEM =
      new RubricItemRef(new RubricId("rubric"), new VersionLabel("1"), new ItemId("S1"));
  private static final PrincipleOfCharter PRINCIPLE =
      new PrincipleOfCharter(
          new CharterId("charter"), Optional.of(new VersionLabel("1")), new PrincipleId("p"));
  private static final StageAndGroup CELL =
      new StageAndGroup(Stage.DESIGN, GroupKind.PARENT_CARERS);

  private static Piece piece(String form, String asOf, Integer year, Showing showing) {
    return new Piece(
        new FormId(form),
        LocalDate.parse(asOf),
        Optional.ofNullable(year),
        Map.of(ITEM, showing),
        Map.of(CELL, showing),
        Map.of(PRINCIPLE, showing),
        Map.of(Provenance.Kind.STATED, 2));
  }

  @Test
  void whatIsEvidencedAssertedAndMissingIsCountedOverAllThatWereLookedAt() {
    Portfolio portfolio =
        Portfolio.of(
            List.of(
                piece("b", "2023-01-01", 2022, Showing.EVIDENCED),
                piece("a", "2023-02-01", 2022, Showing.MISSING),
                piece("c", "2022-02-01", 2021, Showing.ASSERTED)));

    assertThat(portfolio.byItem()).containsExactly(Map.entry(ITEM, new Showings(1, 1, 1, 0, 0)));
    assertThat(portfolio.byStageAndGroup().get(CELL)).isEqualTo(new Showings(1, 1, 1, 0, 0));
    assertThat(portfolio.byPrinciple().get(PRINCIPLE)).isEqualTo(new Showings(1, 1, 1, 0, 0));
    assertThat(portfolio.byYear())
        .containsExactly(
            Map.entry(2021, new Showings(0, 1, 0, 0, 0)),
            Map.entry(2022, new Showings(1, 0, 1, 0, 0)));
    assertThat(portfolio.facts()).containsExactly(Map.entry(Provenance.Kind.STATED, 6));
    assertThat(portfolio.oldest()).contains(LocalDate.of(2022, 2, 1));
    assertThat(portfolio.newest()).contains(LocalDate.of(2023, 2, 1));
    assertThat(portfolio.judgedBefore(LocalDate.of(2023, 1, 1))).containsExactly(new FormId("c"));
  }

  @Test
  void piecesStandInTheOrderOfTheirIdentifiersHoweverTheyCome() {
    List<Piece> pieces = new ArrayList<>();
    for (String id : List.of("c", "a", "b")) {
      pieces.add(
          piece(id, "2023-01-01", null, id.equals("b") ? Showing.EVIDENCED : Showing.MISSING));
    }
    Portfolio forwards = Portfolio.of(pieces);
    Collections.reverse(pieces);

    assertThat(forwards.pieces()).extracting(p -> p.form().value()).containsExactly("a", "b", "c");
    assertThat(Portfolio.of(pieces)).isEqualTo(forwards);
    assertThat(forwards.withoutYear()).hasSize(3);
  }

  @Test
  void thePieceThatComesTwiceCountsOnceAndAnotherVersionOfItIsNamed() {
    Piece old = piece("a", "2022-01-01", 2021, Showing.MISSING);
    Piece now = piece("a", "2023-01-01", 2021, Showing.EVIDENCED);

    assertThat(Portfolio.of(List.of(old, old)).pieces()).hasSize(1);
    assertThat(Portfolio.of(List.of(now, old)).inSeveralVersions())
        .containsExactly(new FormId("a"));
    assertThat(Portfolio.of(List.of(now)).inSeveralVersions()).isEmpty();
  }

  @Test
  void nothingInItPutsOnePieceAboveAnother() {
    assertThat(
            Stream.of(Portfolio.class, Piece.class, Showings.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .map(method -> method.getName().toLowerCase(java.util.Locale.ROOT)))
        .noneMatch(name -> name.matches(".*(rank|best|worst|top|bottom|score|compareto).*"));
    assertThat(Comparable.class.isAssignableFrom(Piece.class)).isFalse();
  }
}
