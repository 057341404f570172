package org.coproduction.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.coproduction.testkit.recipe.Choices;
import org.coproduction.testkit.recipe.Recipe;
import org.coproduction.testkit.recipe.Recipes;

/**
 * Any number of invented records of any type, by a seed: the same seed gives the same records, on
 * every machine. For tests that have no property engine; whoever has jqwik asks for the same values
 * by {@code @ForAll}.
 *
 * <p>There are values of every document, of every record and small value in one, of whole dossiers,
 * and of what the library makes of them: reports, scorecards and assessments. Documents are sound
 * by construction: as of {@link #AS_OF}, validation finds no {@code ERROR} in one, by itself or in
 * its dossier. What should or may be otherwise is found in many. A record that stands by itself may
 * name what is nowhere. Not for use by several threads at once.
 */
public final class Records {

  /** The day as of which all documents are sound: 31 January 2024. */
  public static final LocalDate AS_OF = LocalDate.of(2024, 1, 31);

  private final Recipes recipes = new Recipes();
  private final Choices choices;

  private Records(long seed) {
    this.choices = Choices.by(new Random(seed));
  }

  /**
   * Records by a seed.
   *
   * @param seed any number
   * @return the records
   */
  public static Records of(long seed) {
    return new Records(seed);
  }

  /**
   * Whether there are values of a type.
   *
   * @param type any type
   * @return true for documents, and for the records and small values in them
   */
  public static boolean has(Class<?> type) {
    return Recipes.has(type);
  }

  /**
   * The next value.
   *
   * @param type what it is to be
   * @return a value; the next call gives another
   * @param <T> the type
   * @throws IllegalArgumentException where there are no values of the type
   */
  public <T> T next(Class<T> type) {
    return recipe(recipes, type).drawn(choices);
  }

  /**
   * Values without end: the edge cases first, and then the next ones.
   *
   * @param type what they are to be
   * @return the values
   * @param <T> the type
   * @throws IllegalArgumentException where there are no values of the type
   */
  public <T> Stream<T> stream(Class<T> type) {
    return Stream.concat(edgeCases(type).stream(), Stream.generate(() -> next(type)));
  }

  /**
   * The values that break most: the one that holds as little as can be, and the one that holds
   * everything that can be there.
   *
   * @param type what they are to be
   * @return the edge cases; one where both are the same
   * @param <T> the type
   * @throws IllegalArgumentException where there are no values of the type
   */
  public static <T> List<T> edgeCases(Class<T> type) {
    Recipe<T> recipe = recipe(new Recipes(), type);
    return new ArrayList<>(
        new LinkedHashSet<>(
            List.of(recipe.drawn(Choices.least()), recipe.drawn(Choices.fullest()))));
  }

  private static <T> Recipe<T> recipe(Recipes recipes, Class<T> type) {
    if (!has(type)) {
      throw new IllegalArgumentException("there are no values of " + type.getName());
    }
    return recipes.of(type);
  }
}
