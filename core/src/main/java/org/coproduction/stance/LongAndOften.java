package org.coproduction.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * Numbers of months, times or miles. Who tells one judges by it, mostly: "26 mths", "asked three
 * times". One that is followed by "old" or "ago" tells an age or a date, and "in two days" is
 * neither long nor often.
 */
final class LongAndOften {

  private static final Set<String> NO_STRETCH = SmallWords.english("behind-no-stretch");
  private static final Set<String> SOON = SmallWords.english("within");
  private static final Set<String> REGULAR = SmallWords.english("before-no-stretch");
  private static final Set<String> LASTED = SmallWords.english("lasted");
  private static final Set<String> SMALL_WORDS = SmallWords.english("before-number");

  private static final Set<String> LONG = SmallWords.english("long-unit");
  private static final Set<String> MINUTES = SmallWords.english("minutes");
  private static final Set<String> FEW = Set.of("10", "12", "15");
  private static final Set<String> MANY = SmallWords.english("many");
  private static final Set<String> NEAR_BY = SmallWords.english("near-by");
  private static final Set<String> DONE = SmallWords.english("done");

  /** How many words before a stretch may say that something stayed the same. */
  private static final int NEAR = 4;

  private final Set<String> units;
  private final Set<String> numbers;

  LongAndOften(Map<StanceCue, List<String>> cues) {
    this.units = new HashSet<>(cues.getOrDefault(StanceCue.UNIT, List.of()));
    this.numbers = new HashSet<>(cues.getOrDefault(StanceCue.NUMBER, List.of()));
  }

  /** The stretches in a text, each as a hint to what it tells. */
  List<PhraseMatch<StanceCue>> in(Tokens said) {
    List<PhraseMatch<StanceCue>> stretches = new ArrayList<>();
    for (int at = 0; at < said.size(); at++) {
      if (isNumberWithUnit(said.word(at))) {
        add(said, at, at + 1, stretches);
      } else if (at > 0 && units.contains(said.word(at)) && isNumber(said.word(at - 1))) {
        add(said, at - 1, at + 1, stretches);
      }
    }
    return stretches;
  }

  private void add(Tokens said, int first, int end, List<PhraseMatch<StanceCue>> stretches) {
    if (end < said.size() && NO_STRETCH.contains(said.word(end))) {
      return;
    }
    int before = first - 1;
    while (before > 0 && SMALL_WORDS.contains(said.word(before))) {
      before--;
    }
    String leading = before >= 0 ? said.word(before) : "";
    if (leading.equals("in") && isRare(said, before, end)) {
      stretches.add(new PhraseMatch<>(StanceCue.BAD_HINT, first, end));
    } else if (isSoon(said, before, leading)
        || (isFewMinutes(said, first, end) && isAll(said, end))) {
      stretches.add(new PhraseMatch<>(StanceCue.GOOD_HINT, first, end));
    } else if (!REGULAR.contains(leading) && !isOfTheSame(said, first)) {
      stretches.add(new PhraseMatch<>(tells(leading), first, end));
    }
  }

  /** "One visit in five years". */
  private boolean isRare(Tokens said, int in, int end) {
    if (!LONG.contains(said.word(end - 1)) || said.startsSentence(in)) {
      return false;
    }
    for (int at = Math.max(0, in - NEAR); at < in; at++) {
      if (isNumber(said.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Answered in two days", "only took three weeks". */
  private static boolean isSoon(Tokens said, int before, String leading) {
    if (before < 1) {
      return false;
    }
    String doing = said.word(before - 1);
    return (leading.equals("in") && DONE.contains(doing))
        || (LASTED.contains(leading) && doing.equals("only"));
  }

  /** Whether what lasts or lies so far off is near: "ten minutes from our house". */
  private static boolean isAll(Tokens said, int end) {
    return end == said.size() || NEAR_BY.contains(said.word(end)) || said.startsSentence(end);
  }

  /** A quarter of an hour, or less. */
  private boolean isFewMinutes(Tokens said, int first, int end) {
    String number = said.word(first);
    boolean few =
        number.chars().allMatch(Character::isDigit)
            ? number.length() == 1 || FEW.contains(number)
            : numbers.contains(number) && !MANY.contains(number);
    return few && MINUTES.contains(said.word(end - 1));
  }

  /** Whether it tells how long something stayed the same: "the same driver three years". */
  private static boolean isOfTheSame(Tokens said, int first) {
    for (int at = Math.max(0, first - NEAR); at < first; at++) {
      if (said.word(at).equals("same")) {
        return true;
      }
    }
    return false;
  }

  private static StanceCue tells(String leading) {
    if (LASTED.contains(leading)) {
      return StanceCue.BAD;
    }
    return SOON.contains(leading) ? StanceCue.GOOD_HINT : StanceCue.BAD_HINT;
  }

  private boolean isNumber(String word) {
    return numbers.contains(word) || word.chars().allMatch(Character::isDigit);
  }

  /** "4yrs" is one word to the tokeniser. */
  private boolean isNumberWithUnit(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    return digits > 0 && digits < word.length() && units.contains(word.substring(digits));
  }
}
