package org.coproduction.privacy;

import java.util.Arrays;

/** The stretches of digits in a text, in order. */
final class DigitGroups {

  private final FoldedText text;
  private final int[] starts;
  private final int[] ends;

  private DigitGroups(FoldedText text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  static DigitGroups of(FoldedText text) {
    int[] starts = new int[8];
    int[] ends = new int[8];
    int size = 0;
    for (int at = 0; at < text.length(); at++) {
      if (text.isDigit(at)) {
        if (size == starts.length) {
          starts = Arrays.copyOf(starts, size * 2);
          ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = at;
        while (text.isDigit(at)) {
          at++;
        }
        ends[size++] = at;
      }
    }
    return new DigitGroups(text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  int size() {
    return starts.length;
  }

  int start(int group) {
    return starts[group];
  }

  int end(int group) {
    return ends[group];
  }

  int length(int group) {
    return ends[group] - starts[group];
  }

  /**
   * Whether a number could begin with this group: no letter, decimal sign or currency before it.
   */
  boolean beginsNumber(int group) {
    int before = starts[group] - 1;
    char sign = text.at(before);
    boolean decimal = (sign == '.' || sign == ',') && text.isDigit(before - 1);
    return !decimal && !text.isLetter(before) && "£$€#".indexOf(sign) < 0;
  }

  /**
   * Whether a number could end with this group: no letter, decimal fraction or percentage after it.
   */
  boolean endsNumber(int group) {
    int after = ends[group];
    char sign = text.at(after);
    boolean decimal = (sign == '.' || sign == ',') && text.isDigit(after + 1);
    return !decimal && !text.isLetter(after) && sign != '%';
  }

  /** Whether only a single blank, hyphen or full stop parts a group from the next. */
  boolean isJoinedToNext(int group) {
    return group + 1 < size()
        && starts[group + 1] == ends[group] + 1
        && " -.".indexOf(text.at(ends[group])) >= 0;
  }

  /** The digits from one group to another, without what stands between them. */
  String digits(int first, int last) {
    StringBuilder digits = new StringBuilder();
    for (int group = first; group <= last; group++) {
      digits.append(text.text(), starts[group], ends[group]);
    }
    return digits.toString();
  }
}
