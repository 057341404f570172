package org.coproduction.theme;

import java.util.List;
import java.util.TreeSet;
import org.coproduction.finding.FindingCode;

/** The codes of what is noticed while codebooks are put together and codings suggested. */
public final class ThemeCodes {

  private ThemeCodes() {}

  /**
   * All codes of this room.
   *
   * @return the codes, in order
   */
  public static List<FindingCode> all() {
    return List.copyOf(
        new TreeSet<>(
            List.of(
                CodebookOverlay.BASE_DIFFERS,
                CodebookOverlay.THEME_NOT_IN_BASE,
                CodebookOverlay.CUE_NOT_IN_BASE)));
  }
}
