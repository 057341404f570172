package org.coproduction.privacy;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.TextSpan;

/**
 * Names of children and their families in what somebody wrote.
 *
 * <p>A name is likely a family's where it stands beside a relative ("my son Tam", "Tam's mum"), an
 * age or a school year, or speaks in a chat; and possibly one where a given name or an unknown one
 * that acts as people do stands in a sentence about a child or a home, or signs what was said.
 * People in post may be named: no name beside a post is reported.
 */
final class PersonNames {

  private final Phrases<NameCue> phrases;

  PersonNames(Map<NameCue, List<String>> phrases) {
    this.phrases = Phrases.of(phrases);
  }

  void look(Search search, Tokens tokens, KnownNames known) {
    if (!hasCapital(tokens)) {
      return;
    }
    boolean identified = search.hasOfPerson();
    each(
        tokens,
        phrases.every(tokens),
        (name, text) -> {
          NamesInText.Whose whose = text.whose(name, identified);
          boolean family =
              whose == NamesInText.Whose.FAMILY
                  || (whose == NamesInText.Whose.MAYBE_FAMILY && !known.isInPost(text.nameOf(name)))
                  || (whose == NamesInText.Whose.UNKNOWN
                      && (known.isOfFamily(text.nameOf(name))
                          || (known.areOfYoungPeople()
                              && text.isGiven(name)
                              && !known.isInPost(text.nameOf(name)))));
          if (family) {
            TextSpan span = tokens.span(name.first(), name.end());
            search.found(
                IdentifierKind.PERSON_NAME,
                span.start(),
                span.end(),
                whose == NamesInText.Whose.FAMILY);
          }
        });
  }

  /**
   * Notes whose names a text tells to be of somebody in post, and whose of a family.
   *
   * @return how many signs it has that young people wrote it
   */
  int learn(Tokens tokens, Set<String> inPost, Set<String> family) {
    List<PhraseMatch<NameCue>> matches = phrases.every(tokens);
    each(
        tokens,
        matches,
        (name, text) -> {
          NamesInText.Whose whose = text.whose(name, false);
          if (whose == NamesInText.Whose.IN_POST && name.end() - name.first() <= 2) {
            inPost.add(text.nameOf(name));
          } else if (whose == NamesInText.Whose.FAMILY) {
            family.add(text.nameOf(name));
          }
        });
    return (int) matches.stream().filter(match -> match.meaning() == NameCue.YOUNG).count();
  }

  private static void each(
      Tokens tokens,
      List<PhraseMatch<NameCue>> matches,
      BiConsumer<NamesInText.Name, NamesInText> use) {
    if (hasCapital(tokens)) {
      NamesInText text = new NamesInText(tokens, cues(matches));
      text.names().forEach(name -> use.accept(name, text));
    }
  }

  private static boolean hasCapital(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.isCapitalised(at)) {
        return true;
      }
    }
    return false;
  }

  private static Map<NameCue, BitSet> cues(List<PhraseMatch<NameCue>> matches) {
    Map<NameCue, BitSet> cues = new EnumMap<>(NameCue.class);
    for (NameCue cue : NameCue.values()) {
      cues.put(cue, new BitSet());
    }
    for (PhraseMatch<NameCue> match : matches) {
      cues.computeIfAbsent(match.meaning(), unseen -> new BitSet()).set(match.first(), match.end());
    }
    // "His chair" is no chair of a meeting.
    for (PhraseMatch<NameCue> match : matches) {
      if (match.meaning() == NameCue.CHILD && match.length() > 1) {
        cues.getOrDefault(NameCue.POST, new BitSet()).clear(match.first(), match.end());
      }
    }
    return cues;
  }
}
