package org.coproduction.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Head counts, places in a text, codes, addresses, digests, provenance. */
class SmallValuesTest {

  private static final Words BY = Words.of("Participation officer");
  private static final ImpreciseDate ON = ImpreciseDate.parse("2021-09-27");

  private static void assertRefused(ThrowingCallable making, String code) {
    assertThatExceptionOfType(MalformedValueException.class)
        .isThrownBy(making)
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static HeadCount count(String text) {
    String[] ends = text.split("-", -1);
    return new HeadCount(number(ends[0]), number(ends[1]), Optional.of(Words.of("some")));
  }

  private static OptionalLong number(String text) {
    return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
  }

  @Test
  void aCountOfNobodyIsNotAnUnknownCount() {
    assertThat(HeadCount.exactly(0).isCounted()).isTrue();
    assertThat(HeadCount.exactly(0).exact()).hasValue(0);
    assertThat(HeadCount.inWords(Words.of("several")).isCounted()).isFalse();
    assertThat(HeadCount.inWords(Words.of("several")).exact()).isEmpty();
  }

  @Test
  void aBandIsCountedButNotExact() {
    assertThat(HeadCount.between(5, 10).isCounted()).isTrue();
    assertThat(HeadCount.between(5, 10).exact()).isEmpty();
    assertThat(count("5-").exact()).isEmpty();
    assertThat(count("-5").isCounted()).isTrue();
  }

  @Test
  void countsThatCannotBeAreRefused() {
    assertRefused(() -> HeadCount.exactly(-1), "value.head-count.negative");
    assertRefused(
        () ->
            new HeadCount(OptionalLong.empty(), OptionalLong.of(-1), Optional.of(Words.of("some"))),
        "value.head-count.negative");
    assertRefused(() -> HeadCount.between(3, 2), "value.head-count.reversed");
    assertRefused(
        () -> new HeadCount(OptionalLong.empty(), OptionalLong.empty(), Optional.empty()),
        "value.head-count.empty");
  }

  @ParameterizedTest
  @CsvSource({
    "3-3, 2-2, YES", "2-2, 2-2, NO", "1-1, 2-2, NO", "5-9, 1-4, YES", "5-9, 1-5, UNKNOWN",
    "1-5, 5-9, NO", "5-, 1-4, YES", "5-, 1-, UNKNOWN", "-4, 4-9, NO", "-, 1-1, UNKNOWN",
    "1-1, -, UNKNOWN"
  })
  void oneCountIsMoreThanAnotherWhereTheNumbersTell(String one, String other, Known answer) {
    assertThat(count(one).isMoreThan(count(other))).isEqualTo(answer);
  }

  @Test
  void aSpanMayBeEmptyButNotReversed() {
    assertThat(new TextSpan(3, 3).length()).isZero();
    assertThat(new TextSpan(3, 7).length()).isEqualTo(4);
    assertRefused(() -> new TextSpan(3, 2), "value.span.malformed");
    assertRefused(() -> new TextSpan(-1, 2), "value.span.malformed");
  }

  @Test
  void linesCountFromOneAndOnlyOneLineHasAStretch() {
    TextSpan stretch = new TextSpan(0, 1);

    assertThat(SourceSpan.line(1)).isEqualTo(SourceSpan.lines(1, 1));
    assertThat(SourceSpan.within(2, stretch).span()).contains(stretch);
    assertRefused(() -> SourceSpan.line(0), "value.source-span.malformed");
    assertRefused(() -> SourceSpan.lines(2, 1), "value.source-span.malformed");
    assertRefused(() -> new SourceSpan(1, 2, Optional.of(stretch)), "value.source-span.malformed");
  }

  @ParameterizedTest
  @CsvSource({
    "E06000010, ENGLAND",
    "W06000015, WALES",
    "S12000036, SCOTLAND",
    "N09000003, NORTHERN_IRELAND"
  })
  void anAreaCodeTellsItsNation(String code, Nation nation) {
    assertThat(new GssCode(code).nation()).contains(nation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"K02000001", "J01000001", "L93000001", "M83000003"})
  void anAreaCodeThatSpansNationsTellsNone(String code) {
    assertThat(new GssCode(code).nation()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e06000010", "E0600001", "E060000100", "X06000010", "E06000010\n"})
  void whatIsNotAnAreaCodeIsRefused(String code) {
    assertRefused(() -> new GssCode(code), "value.gss-code.malformed");
  }

  @Test
  void anAreaHasACodeOrAName() {
    assertThat(Area.named(Words.of("Riverside")).code()).isEmpty();
    assertRefused(() -> new Area(Optional.empty(), Optional.empty()), "value.area.empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy", "en-GB", "zh-Hant", "zh-Hant-TW", "sgn", "es-419"})
  void languagesAreTagged(String tag) {
    assertThat(new LanguageTag(tag).value()).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "e", "EN", "en-gb", "english", "en_GB", "en-x-marker", "en-GB-", "en\n"})
  void whatIsNotALanguageTagIsRefused(String tag) {
    assertRefused(() -> new LanguageTag(tag), "value.language.malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a?b=c#d", "mailto:a@example.org", "urn:isbn:123"})
  void anAddressIsAbsolute(String address) {
    assertThat(new WebAddress(address).value()).isEqualTo(address);
    assertThat(new WebAddress(address)).hasToString("WebAddress[***]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "example.org", "/a", "//example.org", "https://", "https://a b", ":"})
  void whatIsNotAnAddressIsRefused(String address) {
    assertRefused(() -> new WebAddress(address), "value.address.malformed");
  }

  @Test
  void anAddressHasAtMost2048Units() {
    String longest = "https://example.org/" + "a".repeat(2028);

    assertThat(new WebAddress(longest).value()).hasSize(2048);
    assertRefused(() -> new WebAddress(longest + "a"), "value.address.malformed");
  }

  @Test
  void aDigestIsWrittenInOneWay() {
    String digits = "0123456789abcdef".repeat(4);

    assertThat(new Digest("sha-256:" + digits).value()).endsWith(digits);
    assertRefused(() -> new Digest(digits), "value.digest.malformed");
    assertRefused(() -> new Digest("sha-256:" + digits + "0"), "value.digest.malformed");
    assertRefused(() -> new Digest("sha-256:" + digits.substring(1)), "value.digest.malformed");
    assertRefused(
        () -> new Digest("sha-256:" + "A" + digits.substring(1)), "value.digest.malformed");
  }

  @Test
  void aStatedFactStaysStated() {
    assertThat(Provenance.stated().confirmed(BY, ON)).isEqualTo(Provenance.stated());
    assertThat(Provenance.stated().refused(BY, ON)).isEqualTo(Provenance.stated());
    assertThat(Provenance.stated().isByPerson()).isTrue();
    assertThat(Provenance.stated().stands()).isTrue();
  }

  @Test
  void aRecognisedFactStandsWithoutAPerson() {
    Provenance recognised = Provenance.recognised(SourceSpan.line(3), new CueId("cue"));

    assertThat(recognised.stands()).isTrue();
    assertThat(recognised.isByPerson()).isFalse();
  }

  @Test
  void aPersonConfirmsOrRefusesAndMayThinkAgain() {
    Provenance recognised = Provenance.recognised(SourceSpan.line(3), new CueId("cue"));
    Provenance refused = recognised.refused(BY, ON);
    Provenance confirmed = refused.confirmed(BY, ON);

    assertThat(refused.kind()).isEqualTo(Provenance.Kind.REFUSED);
    assertThat(refused.stands()).isFalse();
    assertThat(refused.isByPerson()).isFalse();
    assertThat(refused.span()).isEqualTo(recognised.span());
    assertThat(refused.cue()).isEqualTo(recognised.cue());
    assertThat(refused.by()).contains(BY);
    assertThat(refused.on()).contains(ON);
    assertThat(confirmed.stands()).isTrue();
    assertThat(confirmed.isByPerson()).isTrue();
    assertThat(confirmed.span()).isEqualTo(recognised.span());
  }
}
