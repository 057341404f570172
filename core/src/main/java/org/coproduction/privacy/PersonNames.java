package org.coproduction.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.TextSpan;

/**
 * Names of children and their families in what somebody wrote.
 *
 * <p>A name is likely a family's where it stands beside a relative ("my son Tam", "Tam's mum"), an
 * age or a school year, in a row of parents, or speaks in a chat; and possibly one where a given
 * name or an unknown one that acts as people do stands in a sentence about a child or a home, or
 * signs what was said. People in post may be named: no name beside a post is reported.
 */
final class PersonNames {

  /** No longer name is that of one person in post who is known by it elsewhere. */
  private static final int MOST_WORDS_IN_POST = 2;

  private final Phrases<NameCue> phrases;
  private final Set<String> given;

  PersonNames(Map<NameCue, List<String>> phrases) {
    this.phrases = Phrases.of(phrases);
    this.given =
        phrases.getOrDefault(NameCue.GIVEN, List.of()).stream()
            .map(name -> Tokens.of(name).word(0))
            .collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * Looks for them.
   *
   * @return those that are found, in order
   */
  List<NamesInText.Name> look(Search search, Tokens tokens, KnownNames known) {
    List<NamesInText.Name> found = new ArrayList<>();
    boolean identified = search.hasOfPerson();
    NamesOf text = new NamesOf(tokens, phrases.every(tokens));
    List<NameOwners.Whose> owners = text.owners(identified);
    Set<String> here = text.ofFamilies(owners);
    for (int index = 0; index < owners.size(); index++) {
      NamesInText.Name name = text.names.get(index);
      NameOwners.Whose whose = owners.get(index);
      if (isOfFamily(whose, text.owners, name, known)
          || (whose == NameOwners.Whose.UNKNOWN && here.contains(text.owners.nameOf(name)))) {
        TextSpan span = tokens.span(name.first(), name.end());
        search.found(
            IdentifierKind.PERSON_NAME, span.start(), span.end(), whose == NameOwners.Whose.FAMILY);
        found.add(name);
      }
    }
    return found;
  }

  private static boolean isOfFamily(
      NameOwners.Whose whose, NameOwners owners, NamesInText.Name name, KnownNames known) {
    String knownAs = owners.nameOf(name);
    return switch (whose) {
      case FAMILY -> true;
      // Whom another text tells to be of a family may stand beside an officer here.
      case IN_POST -> known.isOfFamily(knownAs);
      case MAYBE_FAMILY -> !known.isInPost(knownAs);
      case WRITER ->
          known.isOfFamily(knownAs)
              || (!known.isInPost(knownAs)
                  && (known.areOfFamilies() || (known.areOfOneText() && name.first() > 0)));
      case UNKNOWN ->
          known.isOfFamily(knownAs)
              || (known.areOfYoungPeople() && owners.isGiven(name) && !known.isInPost(knownAs));
    };
  }

  /**
   * Notes whose names a text tells to be of somebody in post, and whose of a family.
   *
   * @return how it speaks
   */
  Voices learn(Tokens tokens, Set<String> inPost, Set<String> family) {
    List<PhraseMatch<NameCue>> matches = phrases.every(tokens);
    NamesOf text = new NamesOf(tokens, matches);
    for (NamesInText.Name name : text.names) {
      NameOwners.Whose whose = text.owners.whose(name, false);
      int words = name.end() - name.first();
      if (whose == NameOwners.Whose.IN_POST && words <= MOST_WORDS_IN_POST) {
        learn(name, text.owners, inPost);
      } else if (whose == NameOwners.Whose.FAMILY) {
        learn(name, text.owners, family);
      }
    }
    return new Voices(count(matches, NameCue.YOUNG), count(matches, NameCue.HOME));
  }

  private static int count(List<PhraseMatch<NameCue>> matches, NameCue cue) {
    return (int) matches.stream().filter(match -> match.meaning() == cue).count();
  }

  /** Who is named in full once is called by one of the names, or by the surname, elsewhere. */
  private static void learn(NamesInText.Name name, NameOwners owners, Set<String> names) {
    names.add(owners.nameOf(name));
    if (name.end() - name.first() > 1) {
      names.add(owners.surname(name));
    }
  }

  /** The names of one text and what tells whose they are. */
  private final class NamesOf {

    private final List<NamesInText.Name> names;
    private final NameRows rows;
    private final NameOwners owners;

    NamesOf(Tokens tokens, List<PhraseMatch<NameCue>> matches) {
      NameCues cues = new NameCues(tokens, matches, given);
      names = new NamesInText(tokens, cues, given).names();
      rows = new NameRows(tokens, cues, names);
      owners = new NameOwners(tokens, cues, rows);
    }

    /** Whose each name is; beside a child's in a row, a given name of which nothing is said too. */
    List<NameOwners.Whose> owners(boolean identified) {
      List<NameOwners.Whose> whose = new ArrayList<>();
      names.forEach(name -> whose.add(owners.whose(name, identified)));
      for (int index = names.size() - 2; index >= 0; index--) {
        share(whose, index, index + 1);
      }
      for (int index = 1; index < names.size(); index++) {
        share(whose, index, index - 1);
      }
      return whose;
    }

    /** Who is told to be of a family in one place of the text is so in another. */
    Set<String> ofFamilies(List<NameOwners.Whose> whose) {
      Set<String> known = new HashSet<>();
      for (int index = 0; index < names.size(); index++) {
        if (whose.get(index) == NameOwners.Whose.FAMILY) {
          known.add(owners.nameOf(names.get(index)));
        }
      }
      return known;
    }

    private void share(List<NameOwners.Whose> whose, int index, int beside) {
      NameOwners.Whose other = whose.get(beside);
      if (whose.get(index) == NameOwners.Whose.UNKNOWN
          && (other == NameOwners.Whose.FAMILY || other == NameOwners.Whose.MAYBE_FAMILY)
          && owners.isGiven(names.get(index))
          && rows.isJoinedToNext(Math.min(index, beside))) {
        whose.set(index, NameOwners.Whose.MAYBE_FAMILY);
      }
    }
  }
}
