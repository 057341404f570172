package org.coproduction.examples.service.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaRangeTest {

  @ParameterizedTest
  @CsvSource({
    "'', a/json",
    "*/*, a/json",
    "a/*, a/json",
    "a/problem, a/problem",
    "A/Problem, a/problem",
    "'a/json;q=0.2, a/problem;q=0.3', a/problem",
    "'a/json; q=0.5 , */*;q=0.4', a/json",
    "'*/*, a/json;q=0', a/problem",
    "'a/*;q=0.1, a/problem;v=1;q=0.2', a/problem",
    "'a/json;q=nonsense, a/problem;q=0.001', a/problem",
    "',,a/json', a/json",
  })
  void whatTheClientWouldRatherHaveIsChosen(String accept, String chosen) {
    assertThat(MediaRange.choose(accept, List.of("a/json", "a/problem"))).hasValue(chosen);
  }

  @ParameterizedTest
  @CsvSource({"b/json", "'a/*;q=0'", "'*/*;q=0.0'", "b/*", "json", "','"})
  void whatTheClientDoesNotAcceptIsNotChosen(String accept) {
    assertThat(MediaRange.choose(accept, List.of("a/json", "a/problem"))).isEmpty();
  }
}
