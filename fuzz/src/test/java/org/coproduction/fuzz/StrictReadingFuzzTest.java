package org.coproduction.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Planted;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, read strictly. */
class StrictReadingFuzzTest {

  static Stream<byte[]> documents() {
    return Seeds.documents();
  }

  @MethodSource("documents")
  @FuzzTest
  void anyBytesAreAValueOrFindings(byte[] bytes) {
    for (byte[] each : Seeds.withSecret(bytes)) {
      DocumentFormat<?> format =
          DocumentFormat.detect(each)
              .<DocumentFormat<?>>map(DocumentFormat::of)
              .orElse(DocumentFormat.evidenceForm());
      Planted.isSound(format.read(each));
    }
  }
}
