package org.coproduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coproduction.finding.Category;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Severity;
import org.coproduction.records.DomainTypes;
import org.junit.jupiter.api.Test;

/** The codes are a contract with everybody who stores or filters findings. */
class CatalogueTest {

  /**
   * Every list of codes in core. A room whose codes are not in {@link Catalogue#codes()} adds its
   * list here.
   */
  private static List<FindingCode> codes() {
    return Catalogue.codes();
  }

  @Test
  void theCodesAreThoseOfTheCommittedList() throws IOException {
    List<String> now =
        codes().stream()
            .map(code -> code.value() + " " + code.severity() + " " + code.category())
            .toList();

    assertThat(now)
        .as(
            "The codes of core and the committed list differ. A code is a promise: a new one gets "
                + "a line in core/src/test/resources/org/coproduction/codes.txt, a sentence and a "
                + "remedy in messages_en.properties, its source and version in "
                + "catalogue.properties and a line under 'Codes' in CHANGELOG.md. A "
                + "code that is gone or graded otherwise breaks those who filter by it: do it only "
                + "in a version that says so, and never use its name again for something else. The "
                + "list as it should be now:\n\n"
                + String.join("\n", now)
                + "\n")
        .isEqualTo(committed());
  }

  private static List<String> committed() throws IOException {
    try (InputStream stream = CatalogueTest.class.getResourceAsStream("codes.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  @Test
  void everyCodeSaysOnWhatItRestsAndSinceWhen() throws IOException {
    Properties known = new Properties();
    try (InputStream stream = Catalogue.class.getResourceAsStream("catalogue.properties")) {
      known.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    assertThat(
            codes().stream()
                .flatMap(code -> Stream.of(code.value() + ".source=", code.value() + ".since="))
                .filter(line -> known.getProperty(line.substring(0, line.length() - 1)) == null))
        .as("lines that core/src/main/resources/org/coproduction/catalogue.properties lacks")
        .isEmpty();
  }

  @Test
  void anEntryHoldsAllThatThereIsToKnowOfItsCode() {
    assertThat(Catalogue.entries())
        .filteredOn(entry -> entry.code().value().equals("evidence.activity.date-vague"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.code().severity()).isEqualTo(Severity.NOTE);
              assertThat(entry.meaning()).endsWith("({when}).");
              assertThat(entry.remedy()).startsWith("Add the month");
              assertThat(entry.source().name()).isEqualTo("published-forms");
              assertThat(entry.source().words()).startsWith("House rule");
              assertThat(entry.since()).isEqualTo("0.1.0");
            });
    assertThat(Catalogue.entries()).extracting(CatalogueEntry::code).isEqualTo(codes());
  }

  @Test
  void aCodeOfSomebodyElseHasNoEntry() {
    List<FindingCode> foreign = List.of(FindingCode.note("other.code", Category.QUALITY));

    assertThatThrownBy(() -> Catalogue.entriesOf(foreign))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("other.code.source");
  }

  /** Codes are compared by name alone, so a name that is declared twice would hide its second. */
  @Test
  void aCodeIsDeclaredTheSameWhereverItIsDeclared() {
    Map<String, Set<FindingCode>> byName = new TreeMap<>();
    declared()
        .forEach(code -> byName.computeIfAbsent(code.value(), name -> new HashSet<>()).add(code));

    assertThat(byName).allSatisfy((name, codes) -> assertThat(codes).as(name).hasSize(1));
  }

  @Test
  void everyCodeThatIsDeclaredIsInTheCatalogue() {
    assertThat(new TreeSet<>(declared())).isEqualTo(new TreeSet<>(codes()));
  }

  private static List<FindingCode> declared() {
    List<FindingCode> declared = new ArrayList<>();
    for (Class<?> type : DomainTypes.classes()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == FindingCode.class) {
          try {
            field.setAccessible(true);
            declared.add((FindingCode) field.get(null));
          } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
          }
        }
      }
    }
    return declared;
  }
}
