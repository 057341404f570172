package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coproduction.finding.DocumentKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Documents as each release wrote them, one folder for each. They are never changed: what somebody
 * wrote with an old version must be readable for ever. A release adds a folder.
 */
class ReleasedDocumentsTest {

  /** The releases whose formats are all in the present version; they are written back just so. */
  private static final Set<String> OF_PRESENT_VERSIONS = Set.of("0.1");

  @TestFactory
  Stream<DynamicTest> everyDocumentOfEveryReleaseIsStillRead() {
    return releases().stream()
        .flatMap(release -> filesIn(release).stream())
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getParent().getFileName() + "/" + file.getFileName(), () -> isRead(file)));
  }

  @Test
  void everyReleaseHasADocumentOfEveryFormatThatItHad() throws IOException {
    for (Path release : releases()) {
      Set<DocumentKind> kinds = new TreeSet<>();
      for (Path file : filesIn(release)) {
        kinds.add(DocumentFormat.detect(Files.readAllBytes(file)).orElseThrow());
      }
      assertThat(kinds).as(release.toString()).containsExactly(DocumentKind.values());
    }
    assertThat(releases()).extracting(release -> release.getFileName().toString()).contains("0.1");
  }

  private static void isRead(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    isRead(DocumentFormat.of(DocumentFormat.detect(bytes).orElseThrow()), file, bytes);
  }

  private static <T> void isRead(DocumentFormat<T> format, Path file, byte[] bytes) {
    Reading<T> reading = format.read(bytes);
    assertThat(reading.report().hasErrors()).isFalse();
    T value = reading.value().orElseThrow();

    assertThat(format.read(format.writeBytes(value)).value()).contains(value);
    if (OF_PRESENT_VERSIONS.contains(file.getParent().getFileName().toString())) {
      assertThat(format.writeBytes(value)).isEqualTo(bytes);
    }
  }

  private static List<Path> releases() {
    return filesIn(folder());
  }

  private static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Path folder() {
    try {
      return Path.of(ReleasedDocumentsTest.class.getResource("released").toURI());
    } catch (URISyntaxException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
