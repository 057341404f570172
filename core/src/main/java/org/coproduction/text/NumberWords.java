package org.coproduction.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The English words for numbers, from "one" to "ninety", and for what is counted in dozens. */
public final class NumberWords {

  private static final List<String> TO_TWENTY =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final List<String> TENS =
      List.of("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final Map<String, Integer> NUMBERS = Collections.unmodifiableMap(numbers());

  private NumberWords() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String word : TO_TWENTY) {
      numbers.put(word, numbers.size() + 1);
    }
    for (int ten = 0; ten < TENS.size(); ten++) {
      numbers.put(TENS.get(ten), (ten + 3) * 10);
    }
    numbers.put("dozen", 12);
    return numbers;
  }

  /**
   * The number that a word says.
   *
   * @param word a word in lower case
   * @return the number, or nothing where the word says none
   */
  public static OptionalInt number(String word) {
    Integer number = NUMBERS.get(word);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
