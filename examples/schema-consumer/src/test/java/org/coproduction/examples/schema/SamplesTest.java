package org.coproduction.examples.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Report;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample documents: ours and a validator that knows nothing but the published schemas say the
 * same of each.
 */
class SamplesTest {

  private static final Path SAMPLES = Path.of("..", "samples", "json");

  static List<Path> valid() {
    return files("valid");
  }

  static List<Path> invalid() {
    return files("invalid");
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aValidSampleIsReadWithoutAFindingAndWrittenAsItStands(Path file) throws IOException {
    String text = Files.readString(file);

    assertThat(read(file).findings()).isEmpty();
    // Blank text is no text, and is not written.
    assertThat(rewritten(format(file), file)).isEqualTo(text.replace(",\n  \"title\": \" \"", ""));
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void anInvalidSampleIsRefusedByTheCodeThatItIsNamedAfter(Path file) {
    String code = file.getFileName().toString().replaceFirst("\\.json$", "");

    assertThat(read(file).findings()).extracting(found -> found.code().value()).containsOnly(code);
  }

  @Test
  void thereIsAValidSampleOfEveryFormat() {
    Set<DocumentKind> kinds =
        valid().stream()
            .map(file -> format(file).kind())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentKind.class)));

    assertThat(kinds).containsExactly(DocumentKind.values());
  }

  @Test
  void aConsumerThatKnowsTheSchemasAloneSaysTheSameOfEverySample()
      throws IOException, InterruptedException {
    Map<String, Boolean> ours = new TreeMap<>();
    List<Path> all = Stream.of(valid(), invalid()).flatMap(List::stream).toList();
    all.forEach(file -> ours.put(file.getFileName().toString(), read(file).findings().isEmpty()));

    assertThat(SchemaConsumer.verdicts(all)).isEqualTo(ours);
    assertThat(ours.values()).contains(true, false);
  }

  private static Report read(Path file) {
    return reading(format(file), file).report();
  }

  private static <T> Reading<T> reading(DocumentFormat<T> format, Path file) {
    return format.read(bytes(file));
  }

  private static <T> String rewritten(DocumentFormat<T> format, Path file) {
    return format.write(reading(format, file).value().orElseThrow());
  }

  /** What does not say what it is, is read as an event. */
  private static DocumentFormat<?> format(Path file) {
    return DocumentFormat.detect(bytes(file))
        .<DocumentFormat<?>>map(DocumentFormat::of)
        .orElse(DocumentFormat.event());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(SAMPLES.resolve(folder))) {
      return files.sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
