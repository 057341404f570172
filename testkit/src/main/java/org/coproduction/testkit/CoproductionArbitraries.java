package org.coproduction.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.coproduction.testkit.recipe.Recipe;
import org.coproduction.testkit.recipe.Recipes;

/**
 * The values of {@link Records} as arbitraries of jqwik, which shrink: a failing property shows the
 * plainest document that breaks it, with no more members, list elements and words than it takes.
 *
 * <p>A property need not call this: jqwik finds them for {@code @ForAll EvidenceForm form}. Their
 * edge cases are the record that holds as little as can be, and the one that holds everything; a
 * property tries them first where it says {@code edgeCases = EdgeCasesMode.FIRST}.
 */
public final class CoproductionArbitraries {

  private CoproductionArbitraries() {}

  /**
   * Values of a type.
   *
   * @param type one of which {@link Records#has} values
   * @return the arbitrary
   * @param <T> the type
   * @throws IllegalArgumentException where there are no values of the type
   */
  public static <T> Arbitrary<T> of(Class<T> type) {
    if (!Records.has(type)) {
      throw new IllegalArgumentException("there are no values of " + type.getName());
    }
    Recipe<T> recipe = new Recipes().of(type);
    return new Edged<>(
        arbitrary(recipe, Sizes.ANY),
        List.of(arbitrary(recipe, Sizes.LEAST), arbitrary(recipe, Sizes.MOST)));
  }

  /** How long lists are, and so how much of what may be there is. */
  private enum Sizes {
    LEAST,
    ANY,
    MOST
  }

  @SuppressWarnings("unchecked") // what a recipe is made of makes what it makes
  private static <T> Arbitrary<T> arbitrary(Recipe<T> recipe, Sizes sizes) {
    if (recipe instanceof Recipe.OneOf<T> one) {
      return sizes == Sizes.LEAST
          ? Arbitraries.just(one.values().get(0))
          : Arbitraries.of(one.values());
    } else if (recipe instanceof Recipe.ListOf<?> list) {
      return (Arbitrary<T>) list(list, sizes);
    } else if (recipe instanceof Recipe.Made<T> made) {
      List<Arbitrary<Object>> parts = new ArrayList<>();
      for (Recipe<?> part : made.parts()) {
        parts.add((Arbitrary<Object>) arbitrary(part, sizes));
      }
      return Combinators.combine(parts).as(made.maker());
    }
    List<Arbitrary<T>> ways = new ArrayList<>();
    for (Recipe<T> way : ((Recipe.Either<T>) recipe).ways()) {
      ways.add(arbitrary(way, sizes));
    }
    if (sizes == Sizes.LEAST) {
      return ways.get(0);
    }
    return Arbitraries.oneOf(ways);
  }

  private static <E> Arbitrary<List<E>> list(Recipe.ListOf<E> list, Sizes sizes) {
    ListArbitrary<E> all = arbitrary(list.element(), sizes).list().ofMinSize(list.fewest());
    return switch (sizes) {
      case LEAST -> all.ofMaxSize(list.fewest());
      case ANY -> all.ofMaxSize(list.most()).withSizeDistribution(RandomDistribution.uniform());
      // Not of that least size: a full record has to shrink like any other.
      case MOST ->
          all.ofMaxSize(list.most())
              .withSizeDistribution((genSize, min, max, center) -> random -> max);
    };
  }

  /** Any value, and edge cases that shrink too. */
  private record Edged<T>(Arbitrary<T> any, List<Arbitrary<T>> edges) implements Arbitrary<T> {

    @Override
    public RandomGenerator<T> generator(int genSize) {
      return any.generator(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
      List<Supplier<Shrinkable<T>>> suppliers = new ArrayList<>();
      for (Arbitrary<T> edge : edges.subList(0, Math.min(edges.size(), maxEdgeCases))) {
        suppliers.add(() -> edge.generator(1).next(new Random(0)));
      }
      return () -> suppliers;
    }
  }
}
