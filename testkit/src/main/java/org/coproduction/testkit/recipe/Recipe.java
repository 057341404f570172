package org.coproduction.testkit.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How values are made out of choices, whoever makes the choices. Of all values, the first choices
 * give the plainest, so that whoever looks for a small example knows where to go.
 *
 * @param <T> what is made
 */
public sealed interface Recipe<T> {

  /**
   * Makes a value.
   *
   * @param choices who chooses
   * @return the value
   */
  T drawn(Choices choices);

  /**
   * A value of a list.
   *
   * @param values the values, plainest first
   * @param <T> what they are
   */
  record OneOf<T>(List<T> values) implements Recipe<T> {

    /** Makes a recipe; the list is copied. */
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public T drawn(Choices choices) {
      return values.get(choices.position(values.size()));
    }
  }

  /**
   * A list.
   *
   * @param element how its elements are made
   * @param fewest how many there are at least
   * @param most how many there are at most
   * @param <T> what they are
   */
  record ListOf<T>(Recipe<T> element, int fewest, int most) implements Recipe<List<T>> {

    @Override
    public List<T> drawn(Choices choices) {
      List<T> list = new ArrayList<>();
      for (int size = choices.size(fewest, most); size > 0; size--) {
        list.add(element.drawn(choices));
      }
      return list;
    }
  }

  /**
   * What is made of parts.
   *
   * @param parts how each part is made
   * @param maker makes the value of one part of each
   * @param <T> what it is
   */
  record Made<T>(List<Recipe<?>> parts, Function<List<Object>, T> maker) implements Recipe<T> {

    @Override
    public T drawn(Choices choices) {
      List<Object> drawn = new ArrayList<>();
      for (Recipe<?> part : parts) {
        drawn.add(part.drawn(choices));
      }
      return maker.apply(drawn);
    }
  }

  /**
   * What can be made in several ways.
   *
   * @param ways the ways, plainest first
   * @param <T> what it is
   */
  record Either<T>(List<Recipe<T>> ways) implements Recipe<T> {

    @Override
    public T drawn(Choices choices) {
      return ways.get(choices.position(ways.size())).drawn(choices);
    }
  }

  /**
   * A value of some.
   *
   * @param values the values, plainest first
   * @return the recipe
   * @param <T> what they are
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is copied and nowhere kept
  static <T> Recipe<T> oneOf(T... values) {
    return new OneOf<>(List.of(values));
  }

  /**
   * What can be made in several ways.
   *
   * @param ways the ways, plainest first
   * @return the recipe
   * @param <T> what it is
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is copied and nowhere kept
  static <T> Recipe<T> either(Recipe<T>... ways) {
    return new Either<>(List.of(ways));
  }

  /**
   * A value that may not be there.
   *
   * @param required whether it is always there
   * @return the recipe; absence is plainer
   */
  default Recipe<Optional<T>> optional(boolean required) {
    // A list of at most one rather than a choice of its own: lists shrink to nothing.
    return new ListOf<>(this, required ? 1 : 0, 1).map(list -> list.stream().findFirst());
  }

  /**
   * A list of what this makes.
   *
   * @param fewest how many there are at least
   * @param most how many there are at most
   * @return the recipe
   */
  default Recipe<List<T>> list(int fewest, int most) {
    return new ListOf<>(this, fewest, most);
  }

  /**
   * What becomes of what this makes.
   *
   * @param change what is done to it
   * @return the recipe
   * @param <U> what it becomes
   */
  @SuppressWarnings("unchecked") // the only part is what this recipe makes
  default <U> Recipe<U> map(Function<? super T, ? extends U> change) {
    return new Made<>(List.of(this), parts -> change.apply((T) parts.get(0)));
  }
}
