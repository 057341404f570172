package org.coproduction.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings that whoever made a form thought of themselves, known by how they are set and not by
 * their words: numbered in order, in capitals, or short lines by themselves over longer ones. One
 * such line may be anything; several of them are how a text is parted.
 */
final class FormHeadings {

  /** The longest, in words; a numbered one may be a question. */
  private static final int LONGEST = 7;

  private static final int LONGEST_NUMBERED = 20;

  /** The fewest of one setting that make headings of them. */
  private static final int A_FEW = 3;

  private static final int A_PAIR = 2;

  /** How far numbers may be apart, since one heading of many may be set in another way. */
  private static final int MISSED = 3;

  /** The fewest words of a line by which it is text and no heading. */
  private static final int TEXT = 9;

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:(?:Q(?:uestion)?|Section|Part|Step|Stage)\\.?\\s?)?(\\d{1,2})[.):]?(?=\\s|$)",
          Pattern.CASE_INSENSITIVE);

  private final List<Piece> lines = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final BitSet behindGap = new BitSet();
  private final BitSet headings = new BitSet();

  private FormHeadings() {}

  static FormHeadings of(SourceText text) {
    FormHeadings found = new FormHeadings();
    boolean gap = true;
    for (int number = 1; number <= text.lines().size(); number++) {
      if (text.isBlank(number)) {
        gap = true;
      } else {
        found.behindGap.set(found.lines.size(), gap);
        found.lines.add(Piece.of(number, text.line(number)));
        found.numbers.add(numberIn(text.line(number).strip()));
        gap = false;
      }
    }
    found.addNumbered();
    found.addAlike(found::isInCapitals, A_PAIR);
    found.addAlike(found::isOverText, A_FEW);
    return found;
  }

  /** Whether a line is such a heading. */
  boolean has(int line) {
    return headings.get(line);
  }

  /** Lines that count up, with something else between most of them. */
  private void addNumbered() {
    List<Piece> run = new ArrayList<>();
    int answered = 0;
    int last = 0;
    for (int index = 0; index < lines.size(); index++) {
      Piece line = lines.get(index);
      int number = numbers.get(index);
      if (number > last && number <= last + MISSED && isNumberedHeading(line)) {
        run.add(line);
        boolean over = index + 1 < lines.size() && numbers.get(index + 1) <= 0;
        answered += over ? 1 : 0;
        last = number;
      }
    }
    if (run.size() >= A_FEW && answered * 3 >= run.size() * 2) {
      run.forEach(line -> headings.set(line.number()));
    }
  }

  private void addAlike(IntPredicate alike, int fewest) {
    BitSet set = new BitSet();
    for (int index = 1; index + 1 < lines.size(); index++) {
      if (alike.test(index) && !alike.test(index + 1)) {
        set.set(lines.get(index).number());
      }
    }
    if (set.cardinality() >= fewest) {
      headings.or(set);
    }
  }

  /** The number that a line begins with, or -1. */
  private static int numberIn(String line) {
    Matcher number = NUMBER.matcher(line);
    return number.find() ? Integer.parseInt(number.group(1)) : -1;
  }

  private static boolean isNumberedHeading(Piece line) {
    String text = line.text();
    return line.tokens().size() > 0
        && line.tokens().size() <= LONGEST_NUMBERED
        && text.indexOf('\t') < 0
        && (!text.endsWith(".") || line.tokens().size() <= LONGEST)
        && !text.endsWith(";")
        && !text.endsWith(",");
  }

  private static boolean isShort(Piece line) {
    String text = line.text();
    return !line.isBulleted()
        && line.tokens().size() > 0
        && line.tokens().size() <= LONGEST
        && text.indexOf('\t') < 0
        && Character.isUpperCase(text.codePointAt(0))
        && ".,;!\u201D\"".indexOf(text.charAt(text.length() - 1)) < 0
        && text.indexOf(": ") < 0
        && text.indexOf("  ") < 0
        && LooseDates.all(text).isEmpty();
  }

  private boolean isInCapitals(int index) {
    return isShort(lines.get(index)) && TableLabels.isUpperCase(lines.get(index).text());
  }

  /** Whether a line stands by itself over a longer one. */
  private boolean isOverText(int index) {
    return behindGap.get(index)
        && index + 1 < lines.size()
        && isShort(lines.get(index))
        && (lines.get(index + 1).tokens().size() >= TEXT || lines.get(index + 1).isBulleted());
  }
}
