package org.coproduction.theme;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.stance.Stances;
import org.coproduction.text.PhraseFile;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.TokenRoom;
import org.coproduction.text.Tokens;
import org.coproduction.value.CueId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.TextSpan;
import org.coproduction.value.Words;

/**
 * Suggests what something that was said is about, by the cues of a codebook, and shows why.
 *
 * <p>A cue is found in all grammatical forms of its words (in double quotes only as it stands),
 * with or without hyphens and capitals, and with each of the codebook's terms in its other forms.
 * Of cues that lie in one another the longest counts. An abbreviation of two or three letters
 * counts in capitals only. What a line says it is not about is ruled out, and told. A line that
 * stands under another is about what that is about, too. A single hint leaves the matter open.
 *
 * <p>The same line gives the same suggestions everywhere: there is no model and nothing is learnt.
 * The time grows with the text and not with the number of cues. Immutable and thread-safe; make it
 * once for each codebook.
 */
public final class CodingSuggester {

  private static final int LONGEST_THEME_CODE = 50;

  private static final Comparator<Candidate> MOST_SPEAKS_FOR_IT =
      Comparator.comparing((Candidate candidate) -> candidate.status())
          .thenComparing(Comparator.comparingInt(Candidate::weight).reversed())
          .thenComparingInt(Candidate::start)
          .thenComparingInt(Candidate::order);

  private final CodebookVersion codebook;
  private final Phrases<CompiledCue> cues;
  private final Phrases<Boolean> denials;
  private final Stances stances;

  private CodingSuggester(CodebookVersion codebook, Phrases<CompiledCue> cues) {
    this.codebook = codebook;
    this.cues = cues;
    this.denials = denials();
    this.stances = Stances.english();
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
    Map<CompiledCue, List<String>> phrases = new LinkedHashMap<>();
    for (int order = 0; order < codebook.getThemes().size(); order++) {
      Theme theme = codebook.getThemes().get(order);
      compile(theme, order, theme.getCues(), false, forms, phrases);
      compile(theme, order, theme.getHints(), true, forms, phrases);
    }
    return new CodingSuggester(CodebookVersion.of(codebook), Phrases.of(phrases));
  }

  private static void compile(
      Theme theme,
      int order,
      List<Words> written,
      boolean isHint,
      CueForms forms,
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
                        new CompiledCue(order, theme.getId(), id, isHint, form, inCapitals),
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
    Map<FeedbackId, FeedbackItem> said = new HashMap<>();
    event.getFeedback().forEach(item -> said.putIfAbsent(item.getId(), item));
    List<ItemSuggestions> items = new ArrayList<>();
    TokenRoom lines = new TokenRoom();
    TokenRoom linesAbove = new TokenRoom();
    for (FeedbackItem item : event.getFeedback()) {
      Words text = item.getText();
      Optional<Tokens> parent =
          item.getParent()
              .map(said::get)
              .filter(above -> above != item)
              .map(above -> linesAbove.of(above.getText().text()));
      items.add(
          new ItemSuggestions(
              new FeedbackRef(event.getId(), item.getId()),
              suggest(lines.of(text.text()), text.length(), parent)));
    }
    return new SuggestedCodings(codebook, items);
  }

  /**
   * What one line may be about.
   *
   * @param said the words
   * @return the suggestions, each with its reasons
   */
  public LineSuggestions suggest(Words said) {
    return suggest(Tokens.of(said.text()), said.length(), Optional.empty());
  }

  /**
   * What one thing that was said may be about.
   *
   * @param item what was said
   * @param parent what it stands under
   * @return the suggestions, each with its reasons
   */
  public LineSuggestions suggest(FeedbackItem item, Optional<FeedbackItem> parent) {
    return suggest(
        Tokens.of(item.getText().text()),
        item.getText().length(),
        parent.map(above -> Tokens.of(above.getText().text())));
  }

  private LineSuggestions suggest(Tokens line, int length, Optional<Tokens> parent) {
    CueSearch search = new CueSearch(line, FoundCue.Where.LINE, cues, denials);
    Map<Integer, Candidate> candidates = new TreeMap<>();
    BitSet ofAnything = new BitSet();
    for (PhraseMatch<CompiledCue> match : search.counting()) {
      candidates
          .computeIfAbsent(match.meaning().order(), Candidate::new)
          .add(match, search.found(match));
      ofAnything.set(match.first(), match.end());
    }
    List<RuledOut> ruledOut = new ArrayList<>(search.ruledOut());
    boolean underSubject = false;
    if (parent.isPresent()) {
      underSubject = stances.stanceOf(parent.get(), false) == Stance.LABEL;
      CueSearch above = new CueSearch(parent.get(), FoundCue.Where.PARENT, cues, denials);
      for (PhraseMatch<CompiledCue> match : above.counting()) {
        if (!match.meaning().isHint()) {
          candidates
              .computeIfAbsent(match.meaning().order(), Candidate::new)
              .addAbove(match, above.found(match));
        }
      }
      ruledOut.addAll(above.ruledOut());
    }
    List<Candidate> ordered = new ArrayList<>(candidates.values());
    ordered.sort(MOST_SPEAKS_FOR_IT);
    List<Suggestion> suggestions = new ArrayList<>(ordered.size());
    for (Candidate candidate : ordered) {
      Stance stance = stances.stanceOf(line, underSubject, candidate.tokens(), ofAnything);
      suggestions.add(candidate.suggestion(stance, new TextSpan(0, length)));
    }
    return new LineSuggestions(suggestions, ruledOut);
  }

  /** It prints the number of nothing that anybody wrote. */
  @Override
  public String toString() {
    return "CodingSuggester[***]";
  }
}
