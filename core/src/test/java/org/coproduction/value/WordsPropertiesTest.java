package org.coproduction.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordsPropertiesTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(20),
        Arbitraries.strings()
            .withChars(" \t\n\u00a0\u0085\u2003\u3000\ufeff\u0301\u0327ae\u212b\u1e9b")
            .ofMaxLength(12));
  }

  @Property
  void makingWordsOfTheirOwnTextChangesNothing(@ForAll("texts") String text) {
    String whole = text.replaceAll("\\p{Cs}", "");

    Words.optional(whole).ifPresent(words -> assertThat(Words.of(words.text())).isEqualTo(words));
  }

  @Property
  void wordsAreComposedAndBeginAndEndWithSomethingToSee(@ForAll("texts") String text) {
    String whole = text.replaceAll("\\p{Cs}", "");

    Words.optional(whole)
        .ifPresent(
            words -> {
              assertThat(Normalizer.isNormalized(words.text(), Normalizer.Form.NFC)).isTrue();
              assertThat(words.text()).doesNotMatch("(?sU)^\\s.*|.*\\s$");
            });
  }
}
