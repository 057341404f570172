package org.coproduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a host's Jakarta validator says is what findings say. Validators look for their sentences in
 * a bundle of a set name, so that is a copy, written by this test and compared by it.
 */
class CatalogueJakartaSentencesTest {

  /** Writes the bundles anew instead of only comparing them; never set in CI. */
  private static final String REWRITE = "coproduction.rewrite";

  private static List<FindingCode> codes() {
    return Catalogue.entries().stream()
        .filter(CatalogueEntry::jakarta)
        .map(CatalogueEntry::code)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"ContributorValidationMessages,en", "ContributorValidationMessages_cy,cy"})
  void aHostsValidatorSaysWhatFindingsSay(String bundle, String language) throws IOException {
    Path file = Path.of("src", "main", "resources", bundle + ".properties");
    String now = bundle(language);
    if (Boolean.getBoolean(REWRITE)) {
      Files.writeString(file, now, StandardCharsets.US_ASCII);
    }

    assertThat(Files.readString(file, StandardCharsets.US_ASCII))
        .as(
            "%s is not what messages_%s.properties says. Write it anew with%n"
                + "  mvn -B verify -pl core,json -Dtest='Catalogue*Test' -D%s=true",
            file, language, REWRITE)
        .isEqualTo(now);
  }

  private static String bundle(String language) {
    Messages messages = Messages.in(Locale.forLanguageTag(language));
    List<String> lines = new ArrayList<>();
    lines.add(
        "# What any Jakarta validator says of a code. Made by CatalogueJakartaSentencesTest;");
    lines.add(
        "# to change a sentence, change it in org/coproduction/finding/messages_*.properties.");
    if (language.equals("cy")) {
      lines.add("# Not yet reviewed by a Welsh speaker.");
    }
    codes().forEach(code -> lines.add(code.value() + ".message=" + ascii(messages.meaning(code))));
    return String.join("\n", lines) + "\n";
  }

  /** So that no host's choice of charset for bundles can garble it. */
  private static String ascii(String sentence) {
    StringBuilder ascii = new StringBuilder();
    for (int at = 0; at < sentence.length(); at++) {
      char unit = sentence.charAt(at);
      if (unit < 0x80) {
        ascii.append(unit);
      } else {
        ascii.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      }
    }
    return ascii.toString();
  }

  /** A validator knows no details of a finding, and takes some characters for instructions. */
  @Test
  void aSentenceThatReachesAHostNamesNoDetails() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"))) {
      Messages messages = Messages.in(locale);
      assertThat(codes())
          .allSatisfy(
              code ->
                  assertThat(messages.meaning(code))
                      .as("%s, which a Jakarta validator raises too", code.value())
                      .doesNotContain("{", "}", "$", "#", "\\"));
    }
  }
}
