package org.coproduction.rendering;

import java.util.List;
import org.coproduction.finding.Muted;

/** What a profile left out of a report, and where the profile says why. */
final class MutedPart {

  private MutedPart() {}

  static Block.Section of(List<Muted> muted, Wording wording) {
    List<List<Phrase>> rows =
        muted.stream()
            .map(
                left ->
                    List.of(
                        Phrase.code(left.code().value()),
                        Phrase.plain(Integer.toString(left.count())),
                        Phrase.code(left.adjustment().toString())))
            .toList();
    return new Block.Section(
        wording.phrase("muted.title"),
        List.of(
            new Block.Table(
                wording.phrase("muted.caption"),
                List.of(
                    wording.phrase("muted.code"),
                    wording.phrase("muted.count"),
                    wording.phrase("muted.place")),
                rows)));
  }
}
