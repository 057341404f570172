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
  void anAccountIsKnownByItsParagraphsThoughItHasNoQuestions() {
    String told =
        "In the spring we sat down with the dads who bring their lads to swimming and asked them what"
            + " gets in the way of a second hour in the pool.";

    assertThat(shape(told + "\n\n" + told + "\n\n" + told + "\n\nBest wishes\nJo"))
        .isEqualTo(TextShape.FORM);
    assertThat(shape("What gets in the way?\n" + "- too cold\n".repeat(40) + told))
        .isEqualTo(TextShape.NOTES);
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
