package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeReaderTest {

  private static final ShapeReader READER = ShapeReader.english();

  private static TextShape shape(String text) {
    return READER.shapeOf(SourceText.of(text));
  }

  @Test
  void aFormIsKnownByItsQuestions() {
    assertThat(shape("Background\nFew breaks\nWhat we did\nA survey\nImpact\nMore breaks"))
        .isEqualTo(TextShape.FORM);
  }

  @Test
  void notesAreKnownByTheirPromptsOrLists() {
    assertThat(shape("What went well?\nCake")).isEqualTo(TextShape.NOTES);
    assertThat(shape("- cake\n- tea\n- music")).isEqualTo(TextShape.NOTES);
  }

  @Test
  void jsonIsKnownByItsFirstSign() {
    assertThat(shape("\uFEFF \n {\"format\": 1}")).isEqualTo(TextShape.JSON);
  }

  @Test
  void whatTellsNothingIsUnknown() {
    assertThat(shape("")).isEqualTo(TextShape.UNKNOWN);
    assertThat(shape("Dear all,\nthank you.")).isEqualTo(TextShape.UNKNOWN);
  }
}
