package org.coproduction.publication;

import java.util.Comparator;
import java.util.List;
import org.coproduction.feedback.Redaction;
import org.coproduction.value.TextSpan;

/** A text without what its redactions name. */
final class Redacted {

  private Redacted() {}

  /** Whether every redaction lies within a text of so many code points. */
  static boolean areWithin(List<Redaction> redactions, int length) {
    return redactions.stream().allMatch(redaction -> redaction.getSpan().end() <= length);
  }

  /** The text; stretches that overlap or touch leave one mark. */
  static String text(String text, List<Redaction> redactions) {
    if (redactions.isEmpty()) {
      return text;
    }
    List<TextSpan> spans =
        redactions.stream()
            .map(Redaction::getSpan)
            .filter(span -> span.length() > 0)
            .sorted(Comparator.comparingInt(TextSpan::start))
            .toList();
    StringBuilder left = new StringBuilder();
    int done = 0;
    for (TextSpan span : spans) {
      if (span.start() > done || left.isEmpty()) {
        left.append(points(text, done, span.start())).append(PublishedText.LEFT_OUT);
      }
      done = Math.max(done, span.end());
    }
    return left.append(points(text, done, text.codePointCount(0, text.length()))).toString();
  }

  /** Whether anything but marks is left. */
  static boolean saysNothing(String text) {
    return text.replace(PublishedText.LEFT_OUT, "")
        .codePoints()
        .noneMatch(Character::isLetterOrDigit);
  }

  private static String points(String text, int from, int to) {
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }
}
