package org.coproduction.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coproduction.feedback.Stance;
import org.coproduction.stance.Stances;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;

/** Suggests themes for one line, by its words and by what stands above it. */
final class LineSuggester {

  /** The longest head of a line, in words. */
  private static final int LONGEST_HEAD = 4;

  private static final String HEAD_ENDS = ":\u2013\u2014\u2026=";

  private static final Comparator<Candidate> MOST_SPEAKS_FOR_IT =
      Comparator.comparing((Candidate candidate) -> candidate.status())
          .thenComparing(Comparator.comparingInt(Candidate::weight).reversed())
          .thenComparingInt(Candidate::start)
          .thenComparingInt(Candidate::order);

  private final Phrases<CompiledCue> cues;
  private final Phrases<Boolean> denials;
  private final OtherSenses senses;
  private final Stances stances;
  private final Map<Integer, Integer> wider;

  LineSuggester(List<Theme> themes, Phrases<CompiledCue> cues, Phrases<Boolean> denials) {
    this.cues = cues;
    this.denials = denials;
    this.senses = OtherSenses.english();
    this.stances = Stances.english();
    this.wider = wider(themes);
  }

  /** The positions of themes, with those of the wider themes that they are part of. */
  private static Map<Integer, Integer> wider(List<Theme> themes) {
    List<ThemeId> ids = themes.stream().map(Theme::getId).toList();
    Map<Integer, Integer> wider = new HashMap<>();
    for (int order = 0; order < themes.size(); order++) {
      int above = themes.get(order).getParent().map(ids::indexOf).orElse(-1);
      if (above >= 0) {
        wider.put(order, above);
      }
    }
    return Map.copyOf(wider);
  }

  /** The cues in a text. */
  CueSearch search(Tokens text, FoundCue.Where where) {
    return new CueSearch(text, where, cues, denials, senses);
  }

  /**
   * Whether it is about what the line before it is about: because it only says what was said before
   * ("ditto"), or goes on with it and names no subject of its own.
   */
  boolean isOfTheLineBefore(Tokens said) {
    return stances.isSameAgain(said)
        || (senses.goesOn(said)
            && search(said, FoundCue.Where.LINE).counting().stream()
                .allMatch(match -> match.meaning().isHint()));
  }

  /** What a line may be about; what it answers tells where it and what it stands under do not. */
  LineSuggestions suggest(SaidUnder said) {
    LineSuggestions alone = suggest(said, Optional.empty());
    if (alone.primary().isPresent() || said.prompt().isEmpty()) {
      return alone;
    }
    return suggest(said, said.prompt().map(prompt -> search(prompt, FoundCue.Where.PROMPT)));
  }

  /** What a line may be about, with cues from elsewhere. */
  LineSuggestions suggest(SaidUnder said, Optional<CueSearch> elsewhere) {
    CueSearch line = search(said.line(), FoundCue.Where.LINE);
    Optional<CueSearch> parent = said.parent().map(above -> search(above, FoundCue.Where.PARENT));
    Map<Integer, Candidate> candidates = new TreeMap<>();
    BitSet ofAnything = new BitSet();
    int head = headEnd(said.line());
    for (PhraseMatch<CompiledCue> match : line.counting()) {
      candidates
          .computeIfAbsent(match.meaning().order(), Candidate::new)
          .add(match, line.found(match), match.end() <= head);
      ofAnything.set(match.first(), match.end());
    }
    List<RuledOut> ruledOut = new ArrayList<>(line.ruledOut());
    boolean underSubject =
        said.parent().filter(above -> stances.stanceOf(above, false) == Stance.LABEL).isPresent();
    parent.ifPresent(above -> addAbove(above, underSubject, candidates, ruledOut));
    elsewhere.ifPresent(above -> addAbove(above, false, candidates, ruledOut));
    List<Suggestion> suggestions = new ArrayList<>(candidates.size());
    for (Candidate candidate : ordered(candidates)) {
      Stance stance = stances.stanceOf(said.line(), underSubject, candidate.tokens(), ofAnything);
      suggestions.add(candidate.suggestion(stance, new TextSpan(0, said.length())));
    }
    return new LineSuggestions(suggestions, ruledOut);
  }

  private static void addAbove(
      CueSearch above,
      boolean isSubject,
      Map<Integer, Candidate> candidates,
      List<RuledOut> ruledOut) {
    for (PhraseMatch<CompiledCue> match : above.counting()) {
      if (!match.meaning().isHint()) {
        candidates
            .computeIfAbsent(match.meaning().order(), Candidate::new)
            .addAbove(match, above.found(match), isSubject);
      }
    }
    ruledOut.addAll(above.ruledOut());
  }

  private List<Candidate> ordered(Map<Integer, Candidate> candidates) {
    for (Candidate candidate : candidates.values()) {
      Candidate above = candidates.get(wider.getOrDefault(candidate.order(), -1));
      if (above != null && candidate.status() == CodingStatus.SUGGESTED) {
        above.yieldTo(candidate);
      }
    }
    List<Candidate> ordered = new ArrayList<>(candidates.values());
    ordered.sort(MOST_SPEAKS_FOR_IT);
    return ordered;
  }

  /** The token after the head of a line, which a sign sets off: "CAMHS: 26 months". */
  private static int headEnd(Tokens line) {
    for (int at = 1; at <= LONGEST_HEAD && at < line.size(); at++) {
      String sign = line.before(at);
      boolean ends =
          line.startsSentence(at)
              || sign.contains(" - ")
              || sign.chars().anyMatch(one -> HEAD_ENDS.indexOf(one) >= 0);
      if (ends) {
        return at;
      }
    }
    return 0;
  }
}
