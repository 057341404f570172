package org.coproduction.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(EVIDENCE_SERVICE_[A-Z_]+)` \\| (?:`([^`]*)`)? *\\|");

  @Test
  void whereNothingIsSaidTheServiceIsForThisMachineAlone() {
    Settings settings = Settings.of(Map.of());
    assertThat(settings.host()).isEqualTo("127.0.0.1");
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/London"));
    assertThat(settings.database().url()).startsWith("jdbc:sqlite:");
  }

  @ParameterizedTest
  @CsvSource({
    "PORT, 65536",
    "PORT, secret",
    "MAX_DOCUMENT_BYTES, -7",
    "MAX_DOCUMENT_BYTES, 20000001",
    "MAX_REQUESTS, -1",
    "REQUEST_SECONDS, 1.5",
    "STOP_SECONDS, 99999999999",
    "DATABASE_URL, jdbc:h2:secret",
    "DATABASE_CONNECTIONS, -7",
    "ZONE, secret"
  })
  void whatIsWrongIsSaidByTheNameOfTheVariableAndNotByItsValue(String name, String value) {
    String variable = "EVIDENCE_SERVICE_" + name;
    assertThatThrownBy(() -> Settings.of(Map.of(variable, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(variable + " is not ")
        .hasMessageNotContaining(value)
        .hasNoCause();
  }

  @Test
  void thePasswordIsNotPrinted() {
    Settings settings =
        Settings.of(
            Map.of(
                "EVIDENCE_SERVICE_DATABASE_URL", "jdbc:postgresql://h/d?password=secret",
                "EVIDENCE_SERVICE_DATABASE_PASSWORD", "secret"));
    assertThat(settings.toString()).doesNotContain("secret").contains("PostgreSQL");
    assertThat(settings.database().password()).isEqualTo("secret");
  }

  /** The table of the README is the list of what can be set, and its defaults are the defaults. */
  @Test
  void theReadmeNamesEveryVariableWithItsDefault() throws IOException {
    Map<String, String> named = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("README.md")));
    while (row.find()) {
      named.put(row.group(1), row.group(2) == null ? "" : row.group(2));
    }
    Map<String, String> asked = new TreeMap<>();
    Matcher get =
        Pattern.compile("environment\\s*\\.(?:text|number|secret)\\(\"([A-Z_]+)\"")
            .matcher(
                Files.readString(
                    Path.of("src/main/java/org/coproduction/examples/service/Settings.java")));
    while (get.find()) {
      asked.put("EVIDENCE_SERVICE_" + get.group(1), "");
    }
    assertThat(named.keySet()).isEqualTo(asked.keySet()).hasSizeGreaterThan(8);
    assertThat(Settings.of(named)).isEqualTo(Settings.of(Map.of()));
  }
}
