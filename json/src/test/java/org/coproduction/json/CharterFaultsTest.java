package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coproduction.charter.Charter;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingGroup;
import org.coproduction.finding.Report;
import org.coproduction.validation.EvidenceValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A charter is data: any sound one loads without code, and a broken one says what is wrong. */
class CharterFaultsTest {

  private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);

  private static String charter(String members, String principles) {
    return """
        {"format": "coproduction/charter", "version": 1, %s "title": "T", "textStatus": "TITLE_ONLY",
         "source": {"title": "S"}, "groups": [{"principles": [%s]}]}
        """
        .formatted(members, principles);
  }

  private static String principles(int count) {
    return IntStream.range(0, count)
        .mapToObj(at -> "{\"id\": \"p" + at + "\", \"title\": \"P\"}")
        .collect(Collectors.joining(","));
  }

  private static Report read(String document) {
    Reading<Charter> reading = DocumentFormat.charter().read(document);
    return reading
        .value()
        .map(charter -> EvidenceValidator.by(Shipped.profile()).validate(charter, AS_OF))
        .orElse(Report.empty())
        .and(reading.report());
  }

  private static List<String> found(String document) {
    return read(document).findings().stream().map(CharterFaultsTest::shown).toList();
  }

  private static String shown(Finding finding) {
    return finding.code().value() + " " + finding.place();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5, 7, 8, 10, 49})
  void aCharterOfAnySizeLoadsWithoutCode(int count) {
    String document = charter("\"id\": \"c\", \"versionLabel\": \"1\",", principles(count));

    assertThat(found(document)).isEmpty();
    assertThat(DocumentFormat.charter().read(document).value().orElseThrow().getGroups())
        .singleElement()
        .satisfies(group -> assertThat(group.getPrinciples()).hasSize(count));
  }

  @Test
  void aCharterWithoutAnIdentifierSaysSo() {
    assertThat(found(charter("", principles(1))))
        .containsExactly("json.member.missing /id", "json.member.missing /versionLabel");
  }

  @Test
  void faultsOfPrinciplesAreFoundWhereTheyStand() {
    String principles =
        """
        {"id": "a", "title": "A"}, {"id": "a", "title": "A"}, {"id": "b"},
        {"id": "c", "title": "C", "parent": "d"}, {"id": "d", "title": "D", "parent": "c"}
        """;

    assertThat(
            found(
                charter(
                    """
                    "id": "c", "versionLabel": "1", "supersedes": "1",
                    "derivedFrom": [{"charter": "c", "basis": "STATED"}],
                    """,
                    principles)))
        .containsExactly(
            "charter.lineage.circular /derivedFrom/0/charter",
            "record.id.duplicate /groups/0/principles/1/id",
            "charter.principle.empty /groups/0/principles/2",
            "charter.principle.own-ancestor /groups/0/principles/3/parent",
            "charter.principle.own-ancestor /groups/0/principles/4/parent",
            "charter.version.supersedes-itself /supersedes");
  }

  @Test
  void tenThousandPrinciplesAreFindingsAndNoHang() {
    String document = charter("\"id\": \"c\", \"versionLabel\": \"1\",", principles(10_000));

    assertThat(found(document)).containsExactly("charter.principles.too-many /groups");
    assertThat(
            read(charter(
                    "\"id\": \"c\", \"versionLabel\": \"1\",",
                    "{\"id\": \"a\"},".repeat(9_999) + "{\"id\": \"a\"}"))
                .groups())
        .extracting(FindingGroup::count)
        .containsExactly(10_000, 9_999, 1);
  }
}
