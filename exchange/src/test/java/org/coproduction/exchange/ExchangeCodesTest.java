package org.coproduction.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Locale;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Place;
import org.junit.jupiter.api.Test;

class ExchangeCodesTest {

  @Test
  void allCodesAreInTheList() throws IllegalAccessException {
    for (Field field : ExchangeCodes.class.getFields()) {
      assertThat(ExchangeCodes.all()).contains((FindingCode) field.get(null));
    }
    assertThat(ExchangeCodes.all())
        .doesNotHaveDuplicates()
        .hasSize(ExchangeCodes.class.getFields().length);
  }

  @Test
  void everyCodeHasASentenceAndARemedyInBothLanguages() {
    for (Locale locale : new Locale[] {Locale.UK, Locale.forLanguageTag("cy")}) {
      Messages messages = Messages.in(locale);
      for (FindingCode code : ExchangeCodes.all()) {
        Finding finding = Finding.of(code, DocumentRef.the(DocumentKind.EVENT), Place.root());

        assertThat(messages.sentence(finding))
            .as(code.value())
            .endsWith(".")
            .isNotEqualTo(code.value() + ".message");
        assertThat(messages.remedy(code)).as(code.value()).endsWith(".");
      }
    }
  }
}
