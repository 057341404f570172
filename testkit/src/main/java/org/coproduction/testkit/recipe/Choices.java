package org.coproduction.testkit.recipe;

import java.util.Random;

/** Who chooses where a recipe leaves a choice. */
public interface Choices {

  /**
   * Chooses one of several.
   *
   * @param many how many there are, 1 or more
   * @return a position, from 0
   */
  int position(int many);

  /**
   * Chooses how long a list is.
   *
   * @param fewest the least that is possible
   * @param most the most that is possible
   * @return a size between them
   */
  int size(int fewest, int most);

  /**
   * Choices by chance.
   *
   * @param random the chance, which a seed repeats
   * @return the choices
   */
  static Choices by(Random random) {
    return new Choices() {
      @Override
      public int position(int many) {
        return random.nextInt(many);
      }

      @Override
      public int size(int fewest, int most) {
        return fewest + random.nextInt(most - fewest + 1);
      }
    };
  }

  /**
   * As little as possible, and as plain as possible.
   *
   * @return the choices
   */
  static Choices least() {
    return new Choices() {
      @Override
      public int position(int many) {
        return 0;
      }

      @Override
      public int size(int fewest, int most) {
        return fewest;
      }
    };
  }

  /**
   * Everything that can be there, in values that take turns.
   *
   * @return the choices, for one value
   */
  static Choices fullest() {
    return new Choices() {
      private int turn;

      @Override
      public int position(int many) {
        return turn++ % many;
      }

      @Override
      public int size(int fewest, int most) {
        return most;
      }
    };
  }
}
