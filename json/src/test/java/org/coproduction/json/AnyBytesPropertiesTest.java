package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coproduction.json.Generator.Fill;

class AnyBytesPropertiesTest {

  private static final byte[] SOUND =
      new Generator(11, Fill.SOME)
          .document(DocumentFormat.event())
          .text()
          .getBytes(StandardCharsets.UTF_8);

  @Property(tries = 2_000)
  void aDamagedDocumentIsAValueOrFindings(@ForAll long seed) {
    byte[] damaged = SOUND.clone();
    Random random = new Random(seed);
    for (int bytes = random.nextInt(4); bytes >= 0; bytes--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }

    isValueOrFindings(damaged);
  }

  @Property(tries = 500)
  void anyBytesAreAValueOrFindings(@ForAll byte[] bytes) {
    isValueOrFindings(bytes);
  }

  private static void isValueOrFindings(byte[] bytes) {
    Reading<?> reading = DocumentFormat.event().read(bytes);

    assertThat(reading.value().isPresent()).isNotEqualTo(reading.report().hasErrors());
    assertThat(reading.report().findings())
        .allSatisfy(finding -> assertThat(finding.position()).isPresent());
    DocumentFormat.detect(bytes);
  }
}
