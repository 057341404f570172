package org.coproduction.examples.service.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

  private final ProblemAnswers answers = new ProblemAnswers();

  @ParameterizedTest
  @EnumSource(Problem.class)
  void everyProblemIsSaidInEnglishAndInWelsh(Problem problem) {
    String english = said(problem, Locale.ENGLISH);
    String welsh = said(problem, Locale.forLanguageTag("cy"));
    assertThat(english).contains("\"title\":\"", "\"detail\":\"").doesNotContain("null");
    assertThat(welsh).contains("\"title\":\"", "\"detail\":\"").doesNotContain("null");
    assertThat(welsh).isNotEqualTo(english);
  }

  @Test
  void noTwoProblemsHaveTheSameType() {
    Set<String> types = new HashSet<>();
    for (Problem problem : Problem.values()) {
      assertThat(types.add(problem.type())).as(problem.type()).isTrue();
    }
  }

  private String said(Problem problem, Locale language) {
    return new String(answers.of(problem, language).content(), StandardCharsets.UTF_8);
  }
}
