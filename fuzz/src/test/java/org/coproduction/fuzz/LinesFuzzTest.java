package org.coproduction.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.coproduction.json.DocumentLines;
import org.coproduction.json.Planted;
import org.coproduction.json.ReadLimits;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, read as one document in each line. */
class LinesFuzzTest {

  static Stream<byte[]> lines() {
    return Seeds.lines();
  }

  @MethodSource("lines")
  @FuzzTest
  void everyByteIsOfSomeLineAndEveryLineIsAValueOrFindings(byte[] bytes) throws IOException {
    for (byte[] each : Seeds.withSecret(bytes)) {
      try (DocumentLines<Object> lines =
          DocumentLines.ofAnyFormat(new ByteArrayInputStream(each), ReadLimits.standard())) {
        lines.forEach(line -> Planted.isSound(line.reading()));
        assertThat(lines.bytes()).isEqualTo(each.length);
      }
    }
  }
}
