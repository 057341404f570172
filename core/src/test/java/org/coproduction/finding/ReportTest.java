package org.coproduction.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final FindingCode ERROR = FindingCode.error("z.error", Category.CONFORMANCE);
  private static final FindingCode WARNING = FindingCode.warning("b.warning", Category.QUALITY);
  private static final FindingCode NOTE = FindingCode.note("a.note", Category.QUALITY);
  private static final DocumentRef FORM = DocumentRef.the(DocumentKind.EVIDENCE_FORM);

  private static Finding at(FindingCode code, int index) {
    return Finding.of(code, FORM, Place.root().member("groups").item(index));
  }

  @Test
  void tenThousandEqualFaultsAreOneGroupWithItsFirstFifty() {
    List<Finding> findings = new ArrayList<>();
    for (int index = 0; index < 10_000; index++) {
      findings.add(at(WARNING, index));
    }
    Collections.shuffle(findings, new Random(1));

    List<FindingGroup> groups = Report.of(findings).groups();

    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).count()).isEqualTo(10_000);
    assertThat(groups.get(0).samples())
        .hasSize(50)
        .startsWith(at(WARNING, 0))
        .endsWith(at(WARNING, 49));
  }

  @Test
  void groupsAreWorstFirstThenByCode() {
    Report report =
        Report.of(
            List.of(
                at(NOTE, 0),
                at(WARNING, 1),
                at(ERROR, 2),
                at(NOTE, 3).graded(Severity.WARNING),
                at(WARNING, 4)));

    assertThat(report.groups())
        .extracting(FindingGroup::severity, FindingGroup::code, FindingGroup::count)
        .containsExactly(
            tuple(Severity.ERROR, ERROR, 1),
            tuple(Severity.WARNING, NOTE, 1),
            tuple(Severity.WARNING, WARNING, 2),
            tuple(Severity.NOTE, NOTE, 1));
  }

  @Test
  void severitiesAreToldApart() {
    Report report = Report.of(List.of(at(NOTE, 0), at(WARNING, 1)));

    assertThat(report.hasErrors()).isFalse();
    assertThat(report.of(Severity.NOTE)).containsExactly(at(NOTE, 0));
    assertThat(report.and(Report.of(List.of(at(ERROR, 2)))).hasErrors()).isTrue();
  }

  @Test
  void twoReportsAreOneInOrder() {
    Muted muted = new Muted(NOTE, 2, Place.parse("/adjustments/0"));
    Report one = new Report(List.of(at(NOTE, 3)), List.of(muted), List.of());
    Report both = one.and(Report.of(List.of(at(ERROR, 1))));

    assertThat(both.findings()).containsExactly(at(ERROR, 1), at(NOTE, 3));
    assertThat(both.muted()).containsExactly(muted);
    assertThat(Report.empty().and(Report.empty())).isEqualTo(Report.empty());
  }

  @Test
  void whatWasMutedIsCountedTogether() {
    Muted muted = new Muted(NOTE, 2, Place.parse("/adjustments/0"));

    assertThat(muted.and(new Muted(NOTE, 3, Place.parse("/adjustments/9"))))
        .isEqualTo(new Muted(NOTE, 5, Place.parse("/adjustments/0")));
  }
}
