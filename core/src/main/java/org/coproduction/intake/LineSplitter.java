package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;

/** Splits one text into lines, in one pass, and replaces what is no Unicode. */
final class LineSplitter {

  private static final char REPLACEMENT = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int replaced;
  private int firstReplaced;
  private int controls;
  private int firstControl;

  LineSplitter(String text) {
    this.text = text;
    split();
  }

  List<String> lines() {
    return lines;
  }

  List<SourceText.Notice> notices() {
    List<SourceText.Notice> notices = new ArrayList<>();
    if (replaced > 0) {
      notices.add(new SourceText.Notice(SourceText.NOT_UNICODE, firstReplaced, replaced));
    }
    if (controls > 0) {
      notices.add(new SourceText.Notice(SourceText.CONTROL_CHARACTER, firstControl, controls));
    }
    return notices;
  }

  private void split() {
    int at = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    boolean lineOpen = false;
    while (at < text.length()) {
      char unit = text.charAt(at);
      lineOpen = !isLineEnd(unit);
      if (lineOpen) {
        at += take(at);
      } else {
        lines.add(line.toString());
        line.setLength(0);
        at += unit == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
      }
    }
    if (lineOpen) {
      lines.add(line.toString());
    }
  }

  /** Takes one character and says how many UTF-16 units it has. */
  private int take(int at) {
    char unit = text.charAt(at);
    if (Character.isHighSurrogate(unit)
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1))) {
      line.append(unit).append(text.charAt(at + 1));
      return 2;
    }
    boolean lone = Character.isSurrogate(unit);
    if (lone || unit == REPLACEMENT) {
      firstReplaced = replaced++ == 0 ? lines.size() + 1 : firstReplaced;
    } else if (Character.isISOControl(unit) && unit != '\t') {
      firstControl = controls++ == 0 ? lines.size() + 1 : firstControl;
    }
    line.append(lone ? REPLACEMENT : unit);
    return 1;
  }

  private static boolean isLineEnd(char unit) {
    return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029';
  }
}
