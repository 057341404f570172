package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas, in the jar and in {@code docs/schema}, say what the code says. */
class SchemaGoldenTest {

  /** Writes the schemas anew instead of only comparing them; never set in CI. */
  private static final String REWRITE = "coproduction.rewrite";

  private static final List<Path> FOLDERS =
      List.of(
          Path.of("src", "main", "resources", "org", "coproduction", "json", "schema"),
          Path.of("..", "docs", "schema"));

  static List<DocumentFormat<?>> formats() {
    return DocumentFormat.all();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theSchemaSaysWhatTheTableOfTypesSays(DocumentFormat<?> format) throws IOException {
    String now = SchemaWriter.text(format);
    for (Path folder : FOLDERS) {
      Path file = folder.resolve(Schemas.fileName(format.kind()));
      if (Boolean.getBoolean(REWRITE)) {
        Files.createDirectories(folder);
        Files.writeString(file, now, StandardCharsets.UTF_8);
      }
      String committed = Files.exists(file) ? Files.readString(file) : "(there is no file)";
      assertThat(committed)
          .as(
              "%s is not what the table of types says. If the change is meant, write it anew with%n"
                  + "  mvn -B verify -pl core,json -Dtest='SchemaGoldenTest' -D%s=true%n"
                  + "and read the difference before committing it.",
              file, REWRITE)
          .isEqualTo(now);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theJarHasTheSchema(DocumentFormat<?> format) {
    assertThat(format.schema())
        .contains("\"$id\": \"" + SchemaWriter.id(format.kind()) + "\"")
        .contains("\"const\": \"" + format.name() + "\"");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void noNameOfTheProgramIsInASchema(DocumentFormat<?> format) {
    assertThat(format.schema())
        .doesNotContainPattern("org\\.coproduction|java\\.|Immutable|Optional|null\"|[{]@|\\.Kind")
        // Two capitals in a word begin no English word.
        .doesNotContainPattern("\\b[A-Z][a-z]+[A-Z][a-z]+\\b");
  }

  @Test
  void nothingElseLiesBesideTheSchemas() throws IOException {
    for (Path folder : FOLDERS) {
      try (var files = Files.list(folder)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .filteredOn(name -> name.endsWith(".json"))
            .containsExactlyInAnyOrderElementsOf(
                DocumentFormat.all().stream().map(f -> Schemas.fileName(f.kind())).toList());
      }
    }
  }
}
