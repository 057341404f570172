package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coproduction.evidence.Stage;
import org.coproduction.participant.GroupKind;
import org.coproduction.portfolio.Piece;
import org.coproduction.portfolio.Portfolio;
import org.coproduction.portfolio.PrincipleOfCharter;
import org.coproduction.portfolio.RubricItemRef;
import org.coproduction.portfolio.Showing;
import org.coproduction.portfolio.Showings;
import org.coproduction.portfolio.StageAndGroup;
import org.coproduction.value.CharterId;
import org.coproduction.value.FormId;
import org.coproduction.value.ItemId;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.Provenance;
import org.coproduction.value.RubricId;
import org.coproduction.value.VersionLabel;

/** What lets a stream, many threads or a distributed engine build a portfolio. */
class PortfolioPropertiesTest {

  @Provide
  Arbitrary<Piece> pieces() {
    Arbitrary<Showing> showing = Arbitraries.of(Showing.class);
    return Combinators.combine(
            Arbitraries.of("a", "b", "c", "d"),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(2020, 2022).optional(0.8),
            showing,
            showing,
            showing,
            Arbitraries.integers().between(0, 3))
        .as(PortfolioPropertiesTest::piece);
  }

  private static Piece piece(
      String form,
      int day,
      Optional<Integer> year,
      Showing item,
      Showing level,
      Showing principle,
      int facts) {
    Map<RubricItemRef, Showing> items = new LinkedHashMap<>();
    items.put(item("S2"), item);
    items.put(item("S1"), level);
    Map<Provenance.Kind, Integer> origins = new EnumMap<>(Provenance.Kind.class);
    origins.put(Provenance.Kind.STATED, facts);
    return new Piece(
        new FormId(form),
        LocalDate.of(2023, 1, day),
        year,
        items,
        Map.of(new StageAndGroup(Stage.DESIGN, GroupKind.PARENT_CARERS), level),
        Map.of(
            new PrincipleOfCharter(
                new CharterId("charter"), Optional.empty(), new PrincipleId("p" + facts)),
            principle),
        origins);
  }

  private static RubricItemRef item(String id) {
    return new RubricItemRef(new RubricId("rubric"), new VersionLabel("1"), new ItemId(id));
  }

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return pieces().list().ofMaxSize(6).map(Portfolio::of);
  }

  @Property
  void mergingDoesNotDependOnHowItIsGrouped(
      @ForAll("portfolios") Portfolio a,
      @ForAll("portfolios") Portfolio b,
      @ForAll("portfolios") Portfolio c) {
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
  }

  @Property
  void mergingDoesNotDependOnTheOrder(
      @ForAll("portfolios") Portfolio a, @ForAll("portfolios") Portfolio b) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.and(b).byItem().toString()).isEqualTo(b.and(a).byItem().toString());
  }

  @Property
  void thePortfolioOfNothingChangesNothingAndSayingItTwiceAddsNothing(
      @ForAll("portfolios") Portfolio a) {
    assertThat(a.and(Portfolio.none())).isEqualTo(a);
    assertThat(Portfolio.none().and(a)).isEqualTo(a);
    assertThat(a.and(a)).isEqualTo(a);
  }

  @Property
  void manyThreadsInAnyOrderBuildWhatOneDoes(
      @ForAll("pieceLists") List<Piece> pieces, @ForAll long seed) {
    List<Piece> shuffled = new ArrayList<>(pieces);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(shuffled.parallelStream().collect(Portfolio.collector()))
        .isEqualTo(Portfolio.of(pieces));
    assertThat(
            shuffled.parallelStream()
                .map(List::of)
                .map(Portfolio::of)
                .reduce(Portfolio.none(), Portfolio::and))
        .isEqualTo(Portfolio.of(pieces));
  }

  @Provide
  Arbitrary<List<Piece>> pieceLists() {
    return pieces().list().ofMaxSize(40);
  }

  @Property
  void everyItemOfEveryPieceIsCountedOnce(@ForAll("portfolios") Portfolio a) {
    int counted = a.byItem().values().stream().mapToInt(Showings::all).sum();

    assertThat(counted).isEqualTo(2 * a.pieces().size());
  }
}
