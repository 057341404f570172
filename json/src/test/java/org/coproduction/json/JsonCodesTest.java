package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Locale;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Place;
import org.coproduction.value.MalformedValueException;
import org.junit.jupiter.api.Test;

class JsonCodesTest {

  @Test
  void allCodesAreInTheList() throws IllegalAccessException {
    for (Field field : JsonCodes.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        assertThat(JsonCodes.all()).contains((FindingCode) field.get(null));
      }
    }
    assertThat(JsonCodes.all()).doesNotHaveDuplicates().hasSize(JsonCodes.class.getFields().length);
  }

  @Test
  void everyCodeHasASentenceAndARemedy() {
    Messages english = Messages.in(Locale.UK);
    for (FindingCode code : JsonCodes.all()) {
      Finding finding = Finding.of(code, DocumentRef.the(DocumentKind.EVENT), Place.root());

      assertThat(english.sentence(finding))
          .as(code.value())
          .matches(".*[.?]")
          .isNotEqualTo(code.value() + ".message");
      assertThat(english.remedy(code))
          .as(code.value())
          .endsWith(".")
          .isNotEqualTo(code.value() + ".remedy");
    }
  }

  @Test
  void detailsAreInTheSentence() {
    String sentence =
        Messages.in(Locale.UK)
            .sentence(
                Finding.of(
                        JsonCodes.MISSPELT_MEMBER,
                        DocumentRef.the(DocumentKind.EVENT),
                        Place.root())
                    .with("nearest", Place.parse("/title")));

    assertThat(sentence).contains("/title").doesNotContain("{");
  }

  @Test
  void aRefusalThatNobodyForesawIsAMalformedValue() {
    assertThat(JsonCodes.of(new MalformedValueException("scoring.rate.malformed", "rate")))
        .isEqualTo(JsonCodes.MALFORMED_VALUE);
    assertThat(JsonCodes.of(JsonCodes.refusal(JsonCodes.NOT_WHOLE))).isEqualTo(JsonCodes.NOT_WHOLE);
  }
}
