package org.coproduction.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Breaks one thing in a sound document, and says what must be found for it. With these an app shows
 * that what it does with a document notices each fault: a validation that is never asked, a report
 * that is thrown away, a finding that is not shown.
 *
 * @param <T> what kind of document
 * @param <B> what it is when it is broken: the same, or text that was to be its JSON
 */
public final class Mutator<T, B> {

  private final String name;
  private final String code;
  private final BiFunction<T, Integer, Optional<Mutation<B>>> way;

  Mutator(String name, String code, BiFunction<T, Integer, Optional<Mutation<B>>> way) {
    this.name = name;
    this.code = code;
    this.way = way;
  }

  /**
   * What it does, in a few words.
   *
   * @return the words, such as {@code ends a session before it starts}
   */
  public String name() {
    return name;
  }

  /**
   * What must be found for it.
   *
   * @return the code of a finding of severity {@code ERROR}
   */
  public String code() {
    return code;
  }

  /**
   * Breaks a document.
   *
   * @param sound a document in which nothing must be otherwise as of {@link Records#AS_OF}
   * @param choice any number: which of several places to break; the same number, the same place
   * @return the broken document and what must be found in it; nothing where the document has no
   *     place for the fault
   */
  public Optional<Mutation<B>> mutate(T sound, int choice) {
    return way.apply(sound, choice);
  }

  @Override
  public String toString() {
    return name + " (" + code + ")";
  }

  /** Breaks a record somewhere in a document; the fault is found at a member of that record. */
  static <T, R> Mutator<T, T> in(
      Class<T> document,
      Class<R> record,
      String name,
      String code,
      Predicate<R> fits,
      UnaryOperator<R> broken,
      Function<R, String> member) {
    return new Mutator<>(
        name,
        code,
        (sound, choice) -> {
          List<Spot> spots =
              Spot.in(sound, document).stream()
                  .filter(spot -> spot.type() == record)
                  .filter(spot -> fits.test(record.cast(spot.record())))
                  .toList();
          if (spots.isEmpty()) {
            return Optional.empty();
          }
          Spot spot = spots.get(Math.floorMod(choice, spots.size()));
          T changed = spot.changed(sound, document, one -> broken.apply(record.cast(one)));
          String at = spot.place() + member.apply(record.cast(spot.record()));
          return Optional.of(new Mutation<>(changed, ExpectedFinding.finding(code, at)));
        });
  }
}
