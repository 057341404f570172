package org.coproduction.theme;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.text.PhraseFile;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.CueId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ThemeId;
import org.coproduction.value.Words;

/**
 * Suggests what something that was said is about, by the cues of a codebook, and shows why.
 *
 * <p>A cue is found in all grammatical forms of its words (in double quotes only as it stands),
 * with or without hyphens and capitals, with each of the codebook's terms in its other forms, and
 * with words of the same kind in its place ("us" for "me"). Of cues that lie in one another the
 * longest counts. An abbreviation of two or three letters counts in capitals only. What lies in a
 * figure of speech ("in place") is no cue. What a line says it is not about is ruled out, and told.
 * A line that stands under another is about what that is about, too. A single hint leaves the
 * matter open.
 *
 * <p>Of several themes that comes first for which the longer and more particular cues speak: a word
 * that many themes have in their cues, such as "school", tells little, and by a list of words so
 * does what can be said of anything ("told us"), while what names a service or document tells most.
 * What a line names before a colon, dash or full stop is its head and counts most, then its first
 * words. Of a line that stands under the mere name of a subject, that subject counts like its head.
 * A line that only says "ditto", or goes on with what was said before and names no subject of its
 * own, is about what the one before it is about. A theme comes before the wider theme that it is
 * part of, unless much less speaks for it. Where a line and what it stands under say nothing, the
 * question or heading that it answers tells, and then the title of the event, where it names what
 * most lines are about; but not that something was said, asked or told.
 *
 * <p>The same line gives the same suggestions everywhere: there is no model and nothing is learnt.
 * The time grows with the text and not with the number of cues. Immutable and thread-safe; make it
 * once for each codebook.
 */
public final class CodingSuggester {

  private static final int LONGEST_THEME_CODE = 50;

  private final CodebookVersion codebook;
  private final LineSuggester suggester;

  private CodingSuggester(CodebookVersion codebook, LineSuggester suggester) {
    this.codebook = codebook;
    this.suggester = suggester;
  }

  /**
   * A suggester by a codebook and its own terms.
   *
   * @param codebook the codebook, no overlay
   * @return the suggester
   */
  public static CodingSuggester of(Codebook codebook) {
    return of(codebook, List.of());
  }

  /**
   * A suggester by a codebook with further terms.
   *
   * @param codebook the codebook, no overlay; a cue without a word in it is left out
   * @param words terms beside those of the codebook
   * @return the suggester
   */
  public static CodingSuggester of(Codebook codebook, Collection<Term> words) {
    List<Term> terms = new ArrayList<>(codebook.getTerms());
    terms.addAll(words);
    CueForms forms = new CueForms(terms);
    CueWeights weights = new CueWeights(codebook.getThemes());
    Map<CompiledCue, List<String>> phrases = new LinkedHashMap<>();
    for (int order = 0; order < codebook.getThemes().size(); order++) {
      Theme theme = codebook.getThemes().get(order);
      compile(theme, order, theme.getCues(), false, forms, weights, phrases);
      compile(theme, order, theme.getHints(), true, forms, weights, phrases);
    }
    return new CodingSuggester(
        CodebookVersion.of(codebook),
        new LineSuggester(codebook.getThemes(), Phrases.of(phrases), denials()));
  }

  private static void compile(
      Theme theme,
      int order,
      List<Words> written,
      boolean isHint,
      CueForms forms,
      CueWeights weights,
      Map<CompiledCue, List<String>> phrases) {
    for (int at = 0; at < written.size(); at++) {
      CueId id = id(theme, isHint, at + 1);
      forms
          .of(written.get(at).text())
          .forEach(
              (phrase, form) -> {
                boolean inCapitals = CueForms.isShortAbbreviation(phrase);
                List<String> same =
                    phrases.computeIfAbsent(
                        new CompiledCue(
                            order,
                            theme.getId(),
                            id,
                            isHint,
                            form,
                            inCapitals,
                            weights.of(phrase, theme.getId())),
                        unseen -> new ArrayList<>());
                same.add(phrase);
                if (inCapitals) {
                  // Too short to have an ending taken off.
                  same.add(phrase + "s");
                }
              });
    }
  }

  private static CueId id(Theme theme, boolean isHint, int number) {
    String code = theme.getId().value();
    String beginning = code.substring(0, Math.min(code.length(), LONGEST_THEME_CODE));
    return new CueId(beginning + (isHint ? ".h" : ".c") + number);
  }

  private static Phrases<Boolean> denials() {
    InputStream stream = CodingSuggester.class.getResourceAsStream("en/denials.txt");
    if (stream == null) {
      throw new IllegalStateException("a file of cues is missing from the library");
    }
    return Phrases.of(Map.of(true, PhraseFile.read(stream).getOrDefault("denies", List.of())));
  }

  /**
   * What the things that were said at an event may be about.
   *
   * @param event the event
   * @return suggestions for each thing that was said, in order
   */
  public SuggestedCodings suggest(Event event) {
    LinesInTurn inTurn = new LinesInTurn(event, suggester::isOfTheLineBefore);
    List<LineSuggestions> lines = new ArrayList<>();
    event.getFeedback().forEach(item -> lines.add(suggester.suggest(inTurn.said(item))));
    event
        .getTitle()
        .ifPresent(title -> byTitle(Tokens.of(title.text()), event.getFeedback(), inTurn, lines));
    List<ItemSuggestions> suggested = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      FeedbackRef ref = new FeedbackRef(event.getId(), event.getFeedback().get(at).getId());
      suggested.add(new ItemSuggestions(ref, lines.get(at)));
    }
    return new SuggestedCodings(codebook, suggested);
  }

  /** Where a line tells nothing, the title does, if it names what most other lines are about. */
  private void byTitle(
      Tokens title, List<FeedbackItem> items, LinesInTurn inTurn, List<LineSuggestions> lines) {
    Map<ThemeId, Integer> linesByTheme = new HashMap<>();
    lines.stream()
        .flatMap(line -> line.primary().stream())
        .forEach(primary -> linesByTheme.merge(primary.theme(), 1, Integer::sum));
    int coded = linesByTheme.values().stream().mapToInt(Integer::intValue).sum();
    Predicate<ThemeId> ofMost = theme -> 2 * linesByTheme.getOrDefault(theme, 0) > coded;
    CueSearch inTitle = suggester.search(title, FoundCue.Where.TITLE).of(ofMost);
    for (int at = 0; at < lines.size() && !inTitle.counting().isEmpty(); at++) {
      if (lines.get(at).primary().isEmpty()) {
        lines.set(at, suggester.suggest(inTurn.said(items.get(at)), Optional.of(inTitle)));
      }
    }
  }

  /**
   * What one line may be about.
   *
   * @param said the words
   * @return the suggestions, each with its reasons
   */
  public LineSuggestions suggest(Words said) {
    return suggester.suggest(SaidUnder.of(said));
  }

  /**
   * What one thing that was said may be about.
   *
   * @param item what was said
   * @param parent what it stands under
   * @return the suggestions, each with its reasons
   */
  public LineSuggestions suggest(FeedbackItem item, Optional<FeedbackItem> parent) {
    return suggester.suggest(SaidUnder.of(item, parent));
  }

  /** It prints the number of nothing that anybody wrote. */
  @Override
  public String toString() {
    return "CodingSuggester[***]";
  }
}
