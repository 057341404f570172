package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit holds at its number and not before, and can be tightened and never loosened. */
class ReadLimitsTest {

  private static final ReadLimits STANDARD = ReadLimits.standard();

  private static final String START =
      "{\"format\":\"coproduction/event\",\"version\":1,\"id\":\"e\"";

  private static List<FindingCode> codes(String members, ReadLimits limits) {
    return DocumentFormat.event().read(START + members + "}", limits).report().findings().stream()
        .map(Finding::code)
        .toList();
  }

  @Test
  void theStandardLimitsAreThoseThatAreDocumented() {
    assertThat(STANDARD).isEqualTo(new ReadLimits(20_000_000, 64, 1_000_000, 256, 32, 1_000));
    assertThat(ReadLimits.class.getRecordComponents())
        .extracting(RecordComponent::getName)
        .containsExactly(
            "documentSize", "depth", "stringLength", "nameLength", "numberLength", "findings");
  }

  @ParameterizedTest
  @CsvSource({"20000000", "64", "1000000", "256", "32", "1000"})
  void noLimitCanBeLoosenedOrBeNothing(int standard) {
    List<IntFunction<ReadLimits>> all =
        List.of(
            STANDARD::withDocumentSize,
            STANDARD::withDepth,
            STANDARD::withStringLength,
            STANDARD::withNameLength,
            STANDARD::withNumberLength,
            STANDARD::withFindings);
    int which = List.of(20_000_000, 64, 1_000_000, 256, 32, 1_000).indexOf(standard);
    IntFunction<ReadLimits> tighten = all.get(which);

    assertThat(tighten.apply(standard)).isEqualTo(STANDARD);
    assertThat(tighten.apply(1)).isNotEqualTo(STANDARD);
    assertThatIllegalArgumentException().isThrownBy(() -> tighten.apply(standard + 1));
    assertThatIllegalArgumentException().isThrownBy(() -> tighten.apply(0));
  }

  @Test
  void textsAsLongAsTheLimitAreRead() {
    ReadLimits limits = STANDARD.withStringLength(30);

    assertThat(codes(",\"title\":\"" + "x".repeat(30) + "\"", limits)).isEmpty();
    assertThat(codes(",\"title\":\"" + "x".repeat(31) + "\"", limits))
        .containsExactly(JsonCodes.TOO_LONG);
  }

  @Test
  void namesAsLongAsTheLimitAreRead() {
    assertThat(codes(",\"" + "x".repeat(256) + "\":1", STANDARD))
        .containsExactly(JsonCodes.UNKNOWN_MEMBER);
    assertThat(codes(",\"" + "x".repeat(257) + "\":1", STANDARD))
        .containsExactly(JsonCodes.TOO_LONG);
    assertThat(codes("", STANDARD.withNameLength(6))).containsExactly(JsonCodes.TOO_LONG);
  }

  @Test
  void numbersAsLongAsTheLimitAreRead() {
    ReadLimits limits = STANDARD.withNumberLength(3);
    String votes = ",\"feedback\":[{\"id\":\"f\",\"text\":\"x\",\"votes\":%s}]";

    assertThat(codes(votes.formatted("123"), limits)).isEmpty();
    assertThat(codes(votes.formatted("1234"), limits)).containsExactly(JsonCodes.TOO_LONG);
  }

  @Test
  void nestingAsDeepAsTheLimitIsRead() {
    assertThat(codes(",\"area\":{\"name\":\"n\"}", STANDARD.withDepth(2))).isEmpty();
    assertThat(codes(",\"area\":{\"name\":\"n\"}", STANDARD.withDepth(1)))
        .containsExactly(JsonCodes.TOO_DEEP);
  }

  @Test
  void documentsAsLargeAsTheLimitAreRead() throws IOException {
    byte[] bytes = (START + "}").getBytes(StandardCharsets.UTF_8);
    ReadLimits enough = STANDARD.withDocumentSize(bytes.length);
    ReadLimits tooFew = STANDARD.withDocumentSize(bytes.length - 1);

    assertThat(DocumentFormat.event().read(bytes, enough).value()).isPresent();
    assertThat(DocumentFormat.event().read(new ByteArrayInputStream(bytes), enough).value())
        .isPresent();
    assertThat(DocumentFormat.event().read(bytes, tooFew).report().findings())
        .extracting(Finding::code)
        .containsExactly(JsonCodes.TOO_LARGE);
    assertThat(
            DocumentFormat.event()
                .read(new ByteArrayInputStream(bytes), tooFew)
                .report()
                .findings())
        .extracting(Finding::code)
        .containsExactly(JsonCodes.TOO_LARGE);
  }

  @Test
  void asManyFaultsAsTheLimitAreListed() {
    assertThat(codes(",\"methods\":[1,1]", STANDARD.withFindings(2)))
        .containsExactly(JsonCodes.WRONG_KIND, JsonCodes.WRONG_KIND);
    assertThat(codes(",\"methods\":[1,1,1]", STANDARD.withFindings(2)))
        .contains(JsonCodes.TOO_MANY_FAULTS)
        .hasSize(3);
  }
}
