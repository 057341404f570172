package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;
import org.junit.jupiter.api.Test;

class FramesTest {

  private static List<String> found(String way, String text, String... who) {
    return found(Map.of("said", List.of(way)), text, who).getOrDefault("said", List.of());
  }

  /** What stands where the frames are found, by their names, where some words are a concept. */
  private static Map<String, List<String>> found(
      Map<String, List<String>> frames, String text, String... who) {
    Tokens tokens = Tokens.of(text);
    Map<String, List<PhraseMatch<String>>> concepts = new HashMap<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (List.of(who).contains(tokens.word(at))) {
        concepts
            .computeIfAbsent("who", unseen -> new ArrayList<>())
            .add(new PhraseMatch<>("who", at, at + 1));
      }
    }
    Frames.of(frames).addTo(concepts, tokens);
    Map<String, List<String>> words = new HashMap<>();
    concepts.forEach(
        (name, places) ->
            words.put(
                name,
                places.stream().map(place -> tokens.text(place.first(), place.end())).toList()));
    return words;
  }

  @Test
  void itsPlacesFollowOneAnother() {
    assertThat(found("<who> ..2 chose", "Pupils chose it", "pupils"))
        .containsExactly("Pupils chose");
    assertThat(found("<who> ..2 chose", "They chose pupils", "pupils")).isEmpty();
  }

  @Test
  void betweenTwoPlacesStandNoMoreWordsThanItAllows() {
    assertThat(found("<who> ..2 chose", "Pupils at Hill chose it", "pupils"))
        .containsExactly("Pupils at Hill chose");
    assertThat(found("<who> ..2 chose", "Pupils at Hill School chose it", "pupils")).isEmpty();
  }

  @Test
  void aPlaceMayBeMissing() {
    assertThat(found("told the? <who>", "We told parents", "parents"))
        .containsExactly("told parents");
    assertThat(found("told the? <who>", "We told the parents", "parents"))
        .containsExactly("told the parents");
  }

  @Test
  void aWordMatchesAllItsFormsAndInQuotesOnlyItself() {
    assertThat(found("picked", "picking")).containsExactly("picking");
    assertThat(found("\"picked\"", "picking")).isEmpty();
  }

  @Test
  void itNeverReachesOverTheEndOfASentence() {
    assertThat(found("<who> ..5 chose", "We asked pupils. Officers chose.", "pupils")).isEmpty();
    assertThat(found("<who> ..5 chose", "It rained. Pupils chose.", "pupils"))
        .containsExactly("Pupils chose");
  }

  @Test
  void aLaterFrameIsMadeOfEarlierOnes() {
    Map<String, List<String>> frames = new LinkedHashMap<>();
    frames.put("act", List.of("<who> ..1 chose"));
    frames.put("said", List.of("<act> ..3 together"));

    assertThat(found(frames, "Pupils chose the name together", "pupils").get("said"))
        .containsExactly("Pupils chose the name together");
  }

  @Test
  void theNearestEndCounts() {
    assertThat(found("<who> ..6 chose", "Pupils chose and chose", "pupils"))
        .containsExactly("Pupils chose");
  }

  @Test
  void aCommaStandsForAnyMarkThatEndsAClause() {
    assertThat(found("<who> ..3 , we ..1 moved", "Pupils asked, we moved it", "pupils"))
        .containsExactly("Pupils asked, we moved");
    assertThat(found("<who> ..3 , we ..1 moved", "Pupils asked (we moved it)", "pupils"))
        .hasSize(1);
    assertThat(found("<who> ..3 , we ..1 moved", "Pupils asked we moved it", "pupils")).isEmpty();
    assertThat(found("<who> ..3 , we ..1 moved", "Pupils-to-be asked we moved it", "pupils"))
        .isEmpty();
  }

  @Test
  void aColonStandsForWhatALabelIsAnsweredBehind() {
    assertThat(found("answer : *", "Answer: no")).containsExactly("Answer: no");
    assertThat(found("answer : *", "Answer \u2192 no")).hasSize(1);
    assertThat(found("answer : *", "Answer, no")).isEmpty();
  }

  @Test
  void aDashStandsForWhatOpensAnAside() {
    assertThat(found("pool \u2013 * *", "No pool (no room)")).hasSize(1);
    assertThat(found("pool \u2013 * *", "No pool - no room")).hasSize(1);
    assertThat(found("pool \u2013 * *", "Pool: no room")).isEmpty();
  }

  @Test
  void aStarStandsForAnyWordThatIsThere() {
    assertThat(found("so *", "So they moved it")).containsExactly("So they");
    assertThat(found("so *", "They said so")).isEmpty();
  }
}
