package org.coproduction.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.coproduction.event.Event;
import org.coproduction.event.Prompt;
import org.coproduction.event.PromptOrigin;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.PromptId;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class CodingSuggesterTest {

  private static final CodingSuggester SUGGESTER = CodingSuggester.of(codebook());

  private static Theme.Builder theme(String id, String... cues) {
    Theme.Builder theme = Theme.builder().id(new ThemeId(id)).title(Words.of(id));
    for (String cue : cues) {
      theme.addCues(Words.of(cue));
    }
    return theme;
  }

  private static Codebook codebook() {
    return Codebook.builder()
        .id(new CodebookId("book"))
        .versionLabel(new VersionLabel("1"))
        .addThemes(
            theme("SCH", "school").addHints(Words.of("class"), Words.of("lesson")).build(),
            theme("SUF", "special school").build(),
            theme("EHC", "EHCP", "annual review").build(),
            theme("TPT", "transport", "taxi").build(),
            theme("FUN", "money").build(),
            theme("SPE", "EP").build(),
            theme("COP", "co-production", "organise").build(),
            theme("VCS", "voluntary sector").build(),
            theme("ODD", "…").build())
        .addTerms(
            Term.builder()
                .term(Words.of("EHCP"))
                .addForms(Words.of("education, health and care plan"))
                .addOldForms(Words.of("statement of SEN"))
                .build(),
            Term.builder()
                .term(Words.of("EP"))
                .addForms(Words.of("educational psychologist"))
                .build())
        .build();
  }

  private static LineSuggestions of(String line) {
    return SUGGESTER.suggest(Words.of(line));
  }

  private static List<String> themes(String line) {
    return of(line).suggestions().stream()
        .map(suggestion -> suggestion.theme().value() + " " + suggestion.status())
        .toList();
  }

  private static Stance stance(String line, String theme) {
    return of(line).suggestions().stream()
        .filter(suggestion -> suggestion.theme().equals(new ThemeId(theme)))
        .findFirst()
        .orElseThrow()
        .stance();
  }

  private static List<RuledOut.Reason> ruledOut(String line) {
    return of(line).ruledOut().stream().map(RuledOut::because).toList();
  }

  private static FeedbackItem item(String id, String text, String parent) {
    return FeedbackItem.builder()
        .id(new FeedbackId(id))
        .text(Words.of(text))
        .parent(Optional.of(parent).filter(name -> !name.isEmpty()).map(FeedbackId::new))
        .build();
  }

  @Test
  void aCueIsFoundInEveryFormOfItsWords() {
    assertThat(themes("The schools are kind")).containsExactly("SCH SUGGESTED");
    assertThat(themes("ANNUAL-REVIEWS")).containsExactly("EHC SUGGESTED");
    assertThat(themes("we organized coproduction")).containsExactly("COP SUGGESTED");
    assertThat(themes("Co\u2011production")).containsExactly("COP SUGGESTED");
  }

  @Test
  void aTermIsFoundInItsOtherForms() {
    Suggestion spelledOut = of("Her Education, Health and Care Plan came").suggestions().get(0);
    Suggestion old = of("before the statement of SEN").suggestions().get(0);

    assertThat(spelledOut.cues())
        .extracting(FoundCue::form)
        .containsExactly(FoundCue.Form.OTHER_FORM);
    assertThat(old.theme()).isEqualTo(new ThemeId("EHC"));
    assertThat(old.isByOldForm()).isTrue();
    assertThat(spelledOut.isByOldForm()).isFalse();
  }

  @Test
  void aShortAbbreviationCountsInCapitalsOnly() {
    assertThat(themes("More EPs please")).containsExactly("SPE SUGGESTED");
    assertThat(themes("more ep please")).isEmpty();
    assertThat(ruledOut("more ep please")).containsExactly(RuledOut.Reason.NOT_IN_CAPITALS);
    assertThat(themes("her ehcp is late")).containsExactly("EHC SUGGESTED");
  }

  @Test
  void theLongestCueCountsAndTheOneInItIsTold() {
    assertThat(themes("a special school near us")).containsExactly("SUF SUGGESTED");
    assertThat(ruledOut("a special school near us")).containsExactly(RuledOut.Reason.IN_LONGER_CUE);
    assertThat(themes("a special school or a school"))
        .containsExactly("SUF SUGGESTED", "SCH SUGGESTED");
  }

  @Test
  void whatALineSaysItIsNotAboutIsRuledOut() {
    assertThat(themes("It is not about the money, it is the transport"))
        .containsExactly("TPT SUGGESTED");
    assertThat(ruledOut("It is not about the money")).containsExactly(RuledOut.Reason.DENIED);
    assertThat(themes("There is no transport")).containsExactly("TPT SUGGESTED");
  }

  @Test
  void oneHintLeavesTheMatterOpenAndTwoDoNot() {
    assertThat(themes("In her class")).containsExactly("SCH UNSURE");
    assertThat(of("In her class").status()).contains(CodingStatus.UNSURE);
    assertThat(of("In her class").primary()).isEmpty();
    assertThat(themes("In lessons and in class")).containsExactly("SCH SUGGESTED");
    assertThat(of("It rained").status()).isEmpty();
  }

  @Test
  void eachSuggestionShowsItsCueAndWhereItStands() {
    Suggestion suggestion = of("\uD83D\uDE00 e\u0301cole: the taxi").suggestions().get(0);

    assertThat(suggestion.cues())
        .singleElement()
        .satisfies(
            cue -> {
              assertThat(cue.cue().value()).isEqualTo("TPT.c2");
              assertThat(cue.span()).isEqualTo(new TextSpan(13, 17));
            });
    assertThat(suggestion.spans()).containsExactly(new TextSpan(13, 17));
  }

  @Test
  void eachThemeHasTheStanceOfWhatIsSaidOfIt() {
    String line = "School is great but the taxi is always late";

    assertThat(stance(line, "SCH")).isEqualTo(Stance.POSITIVE);
    assertThat(stance(line, "TPT")).isEqualTo(Stance.NEGATIVE);
  }

  @Test
  void aClauseAboutNothingIsSaidOfTheOneBeforeIt() {
    assertThat(stance("School supportive, but not always", "SCH")).isEqualTo(Stance.MIXED);
    assertThat(stance("Great, but the taxi is late", "TPT")).isEqualTo(Stance.MIXED);
  }

  @Test
  void questionsAndLabelsAreStances() {
    assertThat(stance("Who pays for the taxi?", "TPT")).isEqualTo(Stance.QUESTION);
    assertThat(stance("Transport", "TPT")).isEqualTo(Stance.LABEL);
  }

  @Test
  void aLineUnderAnotherIsAboutWhatThatIsAbout() {
    Event event =
        Event.builder()
            .id(new EventId("day"))
            .addFeedback(
                item("a", "Voluntary sector", ""),
                item("b", "They listen", "a"),
                item("c", "So does the taxi", "a"),
                item("d", "Rain", ""),
                item("e", "More rain", "nobody"),
                item("f", "In itself", "f"))
            .build();

    SuggestedCodings suggested = SUGGESTER.suggest(event);

    Suggestion under = suggested.items().get(1).line().suggestions().get(0);
    assertThat(under.theme()).isEqualTo(new ThemeId("VCS"));
    assertThat(under.spans()).containsExactly(new TextSpan(0, 11));
    assertThat(under.cues()).extracting(FoundCue::where).containsExactly(FoundCue.Where.PARENT);
    assertThat(under.stance()).isEqualTo(Stance.POSITIVE);
    assertThat(suggested.items().get(2).line().suggestions())
        .extracting(suggestion -> suggestion.theme().value())
        .containsExactly("TPT", "VCS");
    assertThat(suggested.uncoded())
        .extracting(one -> one.item().feedback().value())
        .containsExactly("d", "e", "f");
    Codings codings = suggested.codings(new CoderId("program"));
    assertThat(codings.getCodings()).hasSize(4);
    assertThat(codings.getCodebook()).isEqualTo(new CodebookId("book"));
  }

  private static Event.Builder about(String title, String prompt, String... lines) {
    Event.Builder event =
        Event.builder()
            .id(new EventId("day"))
            .title(Words.of(title))
            .addPrompts(
                Prompt.builder()
                    .id(new PromptId("p1"))
                    .text(Words.of(prompt))
                    .origin(PromptOrigin.PRINTED)
                    .build());
    for (int at = 0; at < lines.length; at++) {
      event.addFeedback(
          FeedbackItem.builder()
              .id(new FeedbackId("l" + at))
              .text(Words.of(lines[at]))
              .prompt(new PromptId("p1"))
              .build());
    }
    return event;
  }

  private static List<String> primaries(Event event) {
    return SUGGESTER.suggest(event).items().stream()
        .map(item -> item.line().primary().map(one -> one.theme().value()).orElse("-"))
        .toList();
  }

  @Test
  void aWordThatManyThemesHaveTellsLittle() {
    assertThat(themes("School and transport")).containsExactly("TPT SUGGESTED", "SCH SUGGESTED");
  }

  @Test
  void whatALineNamesFirstAndSetsOffCountsMost() {
    assertThat(themes("Taxi: money")).startsWith("TPT SUGGESTED");
    assertThat(themes("EP – transport to it")).startsWith("SPE SUGGESTED");
    assertThat(themes("money for the voluntary sector")).startsWith("VCS SUGGESTED");
  }

  @Test
  void aLineThatSaysTheSameAgainIsAboutTheOneBeforeIt() {
    Event event =
        Event.builder()
            .id(new EventId("day"))
            .addFeedback(
                item("a", "The taxi is late", ""), item("b", "ditto", ""), item("c", "same", ""))
            .build();

    assertThat(primaries(event)).containsExactly("TPT", "TPT", "TPT");
  }

  @Test
  void thePromptTellsWhereTheLineDoesNot() {
    Event event = about("A day", "Transport", "always late", "our school").build();

    assertThat(primaries(event)).containsExactly("TPT", "SCH");
    Suggestion late = SUGGESTER.suggest(event).items().get(0).line().suggestions().get(0);
    assertThat(late.cues()).extracting(FoundCue::where).containsExactly(FoundCue.Where.PROMPT);
    assertThat(late.spans()).containsExactly(new TextSpan(0, 11));
  }

  @Test
  void theTitleTellsWhereItNamesWhatMostLinesAreAbout() {
    assertThat(primaries(about("Transport evening", "Well?", "taxi", "the taxis", "late").build()))
        .containsExactly("TPT", "TPT", "TPT");
    assertThat(primaries(about("Transport evening", "Well?", "taxi", "school", "late").build()))
        .containsExactly("TPT", "SCH", "-");
  }

  private static CodingSuggester ofThemes(Theme.Builder... themes) {
    Codebook.Builder codebook =
        Codebook.builder().id(new CodebookId("own")).versionLabel(new VersionLabel("1"));
    for (Theme.Builder theme : themes) {
      codebook.addThemes(theme.build());
    }
    return CodingSuggester.of(codebook.build());
  }

  private static List<String> themes(CodingSuggester suggester, String line) {
    return suggester.suggest(Words.of(line)).suggestions().stream()
        .map(suggestion -> suggestion.theme().value())
        .toList();
  }

  @Test
  void aFigureOfSpeechIsNoCue() {
    CodingSuggester own = ofThemes(theme("SUF", "place"), theme("CON", "fair"));

    assertThat(themes(own, "He was given a place")).containsExactly("SUF");
    assertThat(themes(own, "Help is in place, to be fair")).isEmpty();
    assertThat(own.suggest(Words.of("Help is in place")).ruledOut())
        .extracting(RuledOut::because)
        .containsExactly(RuledOut.Reason.OTHER_SENSE);
  }

  @Test
  void aCueThatHasMoreWordsThanAFigureOfSpeechCounts() {
    CodingSuggester own = ofThemes(theme("EAP", "tuition in place of school"));

    assertThat(themes(own, "tuition in place of school")).containsExactly("EAP");
  }

  @Test
  void aCueIsFoundWithWordsOfTheSameKind() {
    CodingSuggester own =
        ofThemes(theme("COM", "rings me back"), theme("VOI", "nobody listens to my son"));

    assertThat(themes(own, "He never rang us back")).containsExactly("COM");
    assertThat(themes(own, "No one listens to our daughter")).containsExactly("VOI");
    assertThat(themes(own, "He never rings")).isEmpty();
  }

  @Test
  void aPhraseCountsMoreThanTheWordsThatAreSaidOfAnything() {
    CodingSuggester own = ofThemes(theme("VCS", "group"), theme("COM", "out of the loop"));

    assertThat(themes(own, "Our group was left out of the loop")).startsWith("COM");
  }

  @Test
  void aNarrowerThemeComesFirstUnlessMuchLessSpeaksForIt() {
    CodingSuggester own =
        ofThemes(
            theme("SCH", "quiet corner", "secondary"),
            theme("SUF", "local").parent(new ThemeId("SCH")));

    assertThat(themes(own, "A secondary that is local")).containsExactly("SCH", "SUF");
    assertThat(themes(own, "No quiet corner in our local secondary")).containsExactly("SCH", "SUF");
    assertThat(themes(ofThemes(theme("SOC", "carer"), respite()), "A carer for respite"))
        .containsExactly("SBR", "SOC");
  }

  private static Theme.Builder respite() {
    return theme("SBR", "respite").parent(new ThemeId("SOC"));
  }

  @Test
  void aHeadingIsNotAboutAskingAndTelling() {
    Event.Builder event = about("A day", "What families told us", "Grey", "The taxi");
    CodingSuggester own = ofThemes(theme("COM", "told us"), theme("TPT", "taxi", "transport"));

    assertThat(own.suggest(event.build()).items().get(0).line().suggestions()).isEmpty();
    assertThat(themes(own, "Nobody told us")).containsExactly("COM");
  }

  @Test
  void aLineThatGoesOnIsAboutTheOneBeforeIt() {
    assertThat(
            primaries(
                about("A day", "Well?", "The taxi", "Never late", "It waits", "Our school", "Rain")
                    .build()))
        .containsExactly("TPT", "TPT", "TPT", "SCH", "-");
    assertThat(primaries(about("A day", "Well?", "The taxi", "Never at school").build()))
        .containsExactly("TPT", "SCH");
  }

  @Test
  void suggestionsPrintNothingThatAnybodyWrote() {
    assertThat(of("The taxi").toString() + SUGGESTER).doesNotContain("taxi", "TPT");
  }
}
