package org.coproduction.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.coproduction.value.TextSpan;
import org.coproduction.value.Words;

/** Spans are right and apart, whatever stands around them. */
class PersonalDetailsPropertiesTest {

  private static final List<String> PLANTED =
      List.of(
          "07700 900123", "jo.bloggs@example.org", "B801200005001", "730 000 0584", "QQ123456A");

  @Provide
  Arbitrary<String> surroundings() {
    return Arbitraries.of(
            "caf\u00e9 ",
            "\ud83d\ude00 ",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 ",
            "q\u0323\u0307 ",
            "\u202eab\u202c ",
            "\n",
            "\u65e5\u672c ",
            "\u200b ",
            "so ",
            "!? ",
            "\u0e01\u0e33 ")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> planted() {
    return Arbitraries.of(PLANTED);
  }

  @Property
  void aSpanCoversWhatWasPlanted(
      @ForAll("surroundings") String before,
      @ForAll("planted") String identifier,
      @ForAll("surroundings") String after) {
    Words words = Words.of("x " + before + identifier + " " + after + "x");

    List<Identifier> found = PersonalDetails.in(words).identifiers();

    assertThat(found).extracting(one -> text(words, one.span())).containsExactly(identifier);
  }

  @Property
  void whateverIsReadTheSpansAreInOrderApartAndWithinTheText(
      @ForAll @StringLength(max = 200) String text) {
    Words.optional(text.replaceAll("\\p{Cs}", "0")).ifPresent(PersonalDetailsPropertiesTest::check);
  }

  @Property
  void theSameGoesForTextsMadeOfWhatNumbersAreMadeOf(@ForAll("numberish") String text) {
    Words.optional(text).ifPresent(PersonalDetailsPropertiesTest::check);
  }

  @Provide
  Arbitrary<String> numberish() {
    return Arbitraries.strings()
        .withChars("0123456789 -.()+@/ABCDab\u200d\uff11\u0301\n\u00a3")
        .ofMaxLength(120)
        .map(text -> "tel dob NHS ni number case number " + text);
  }

  private static void check(Words words) {
    PersonalDetails details = PersonalDetails.in(words);
    int reached = 0;
    for (Identifier identifier : details.identifiers()) {
      assertThat(identifier.span().start()).isGreaterThanOrEqualTo(reached);
      assertThat(identifier.span().length()).isPositive();
      reached = identifier.span().end();
    }
    assertThat(reached).isLessThanOrEqualTo(words.length());
    assertThat(PersonalDetails.in(words)).isEqualTo(details);
  }

  private static String text(Words words, TextSpan span) {
    String text = words.text();
    return text.substring(
        text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
  }
}
