package org.coproduction.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives each line of a form one role, though several cells may stand on it. */
final class FormRoles {

  /** What a line is called that has several cells, the first that applies. */
  private static final List<LineRole> FOREMOST =
      List.of(
          LineRole.LEFT_OVER, LineRole.ANSWER, LineRole.LABEL, LineRole.TITLE, LineRole.FURNITURE);

  private final Map<Integer, LineRole> byLine = new TreeMap<>();

  void add(int line, LineRole role) {
    byLine.merge(line, role, FormRoles::foremost);
  }

  List<LineUse> uses() {
    return byLine.entrySet().stream()
        .map(line -> new LineUse(line.getKey(), line.getValue()))
        .toList();
  }

  private static LineRole foremost(LineRole left, LineRole right) {
    return FOREMOST.indexOf(left) < FOREMOST.indexOf(right) ? left : right;
  }
}
