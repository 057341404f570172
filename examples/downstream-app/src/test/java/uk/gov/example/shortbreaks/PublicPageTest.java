package uk.gov.example.shortbreaks;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.feedback.FeedbackItem;
import org.coproduction.testkit.Samples;
import org.junit.jupiter.api.Test;

/** The public page shows the work, and nothing that nobody let through. */
class PublicPageTest {

  private final PublicPage page = UnderTest.part(PublicPage.class);

  @Test
  void theWorkIsShown() {
    assertThat(page.html(Samples.wholeDossier())).contains("Short breaks listening event");
  }

  @Test
  void whatNobodyHasModeratedIsNotShown() {
    for (FeedbackItem line : Samples.event().getFeedback()) {
      assertThat(page.html(Samples.wholeDossier())).doesNotContain(line.getText().text());
    }
  }

  @Test
  void whoSignsAsAParentIsNotNamed() {
    assertThat(page.html(Samples.wholeDossier())).doesNotContain("Sam Sample");
  }
}
