package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coproduction.finding.DocumentKind;
import org.coproduction.json.Generator.Fill;

class RoundTripPropertiesTest {

  @Property(tries = 300)
  void writingWhatWasReadGivesTheSameText(
      @ForAll DocumentKind kind, @ForAll Fill fill, @ForAll("seeds") long seed) {
    DocumentFormat<?> format = DocumentFormat.of(kind);
    String text = new Generator(seed, fill).document(format).text();

    assertThat(rewritten(format, text)).isEqualTo(text);
  }

  @Property(tries = 300)
  void readingWhatWasWrittenGivesAnEqualValue(
      @ForAll DocumentKind kind, @ForAll Fill fill, @ForAll("seeds") long seed) throws IOException {
    DocumentFormat<?> format = DocumentFormat.of(kind);

    readsBackEqual(format, new Generator(seed, fill).document(format).text());
  }

  @Property(tries = 50)
  void whiteSpaceAndOrderOfMembersDoNotMatter(
      @ForAll DocumentKind kind, @ForAll("seeds") long seed) {
    DocumentFormat<?> format = DocumentFormat.of(kind);
    Tree tree = new Generator(seed, Fill.SOME).document(format);
    String text = tree.text();

    Map<String, Object> root = tree.object("");
    root.put("format", root.remove("format"));

    assertThat(rewritten(format, " \r\n\t" + tree.text() + "\n ")).isEqualTo(text);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  private static <T> String rewritten(DocumentFormat<T> format, String text) {
    Reading<T> reading = format.read(text);
    assertThat(reading.report().findings()).isEmpty();
    return format.writeCompact(reading.value().orElseThrow());
  }

  private static <T> void readsBackEqual(DocumentFormat<T> format, String text) throws IOException {
    T value = format.read(text).value().orElseThrow();
    String pretty = format.write(value);
    byte[] bytes = format.writeBytes(value);

    assertThat(bytes).isEqualTo(pretty.getBytes(StandardCharsets.UTF_8));
    assertThat(pretty)
        .startsWith("{\n  \"format\": \"" + format.name() + "\",\n  \"version\": 1")
        .endsWith("\n}\n")
        .doesNotContain("\r");
    assertThat(DocumentFormat.detect(bytes)).contains(format.kind());
    assertThat(format.read(pretty).value()).contains(value);
    assertThat(format.read(bytes).value()).contains(value);
    assertThat(format.read(new ByteArrayInputStream(bytes)).value()).contains(value);
  }
}
