package org.coproduction.text;

import java.time.Month;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The names of the months as people write them in English: whole, by three letters, and "sept". */
public final class Months {

  private static final Map<String, Integer> NUMBERS = Collections.unmodifiableMap(numbers());

  /** A month in a regular expression, without a group and whatever its case should be. */
  public static final String PATTERN =
      NUMBERS.keySet().stream()
          // The longest first, or a name would end where its short form does.
          .sorted((one, other) -> other.length() - one.length())
          .collect(Collectors.joining("|", "(?:", ")"));

  private Months() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new TreeMap<>();
    Arrays.stream(Month.values())
        .forEach(
            month -> {
              String name = month.name().toLowerCase(Locale.ROOT);
              numbers.put(name, month.getValue());
              numbers.put(name.substring(0, 3), month.getValue());
            });
    numbers.put("sept", 9);
    return numbers;
  }

  /**
   * The number of a month.
   *
   * @param word a word, in any case
   * @return 1 to 12, or nothing where it names no month
   */
  public static OptionalInt number(String word) {
    Integer number = NUMBERS.get(word.toLowerCase(Locale.ROOT));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
