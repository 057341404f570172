package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coproduction.participant.GroupKind;
import org.coproduction.text.NumberWords;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;

/** Finds the words of a text that name groups of people. */
final class GroupsInText {

  /** Before the name of children, these make them what the work was about. */
  private static final Set<String> ABOUT = FormWords.english("about-children");

  /** With what the name of an owner ends. */
  private static final Pattern OWNER = Pattern.compile("(?:['\u2019]s|s['\u2019]) \\z");

  /** Before a name, these change nothing. */
  private static final Set<String> BESIDE = FormWords.english("before-group");

  /** "Views of children" are theirs; "needs of children" are what others spoke about. */
  private static final Set<String> OWN = stems("own");

  /** Behind the name of young people, these are who works with them. */
  private static final Set<String> ADULTS = stems("adults");

  /** How far behind "for pupils" the "to" may stand that makes them those who did it. */
  private static final int REACH = 4;

  private final Phrases<GroupKind> names;

  GroupsInText(Phrases<GroupKind> names) {
    this.names = names;
  }

  private static Set<String> stems(String list) {
    return FormWords.english(list).stream()
        .map(word -> Tokens.of(word).stem(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  static GroupsInText english() {
    return new GroupsInText(Phrases.of(CueResource.english("groups.txt", GroupKind.class)));
  }

  /** All names of groups, whoever they are to the text. */
  List<PhraseMatch<GroupKind>> names(Tokens tokens) {
    // A word that is listed as it stands and by its stem is one name all the same.
    return names.disjoint(tokens).stream().distinct().toList();
  }

  /** The groups that a sentence speaks of as people who were there, in order. */
  List<GroupMention> mentions(Tokens tokens) {
    List<PhraseMatch<GroupKind>> found = names(tokens);
    List<GroupMention> mentions = new ArrayList<>();
    for (int index = 0; index < found.size(); index++) {
      PhraseMatch<GroupKind> match = found.get(index);
      boolean children = match.meaning() == GroupKind.CHILDREN_AND_YOUNG_PEOPLE;
      if (!children || !(isSubject(tokens, match) || isOfAdults(tokens, match))) {
        boolean inOneBreath =
            children
                && CountInText.of(tokens, match.first(), match.end()).isEmpty()
                && (isWithParents(found, index, index - 1)
                    || isWithParents(found, index, index + 1));
        mentions.add(new GroupMention(match.meaning(), match.first(), match.end(), inOneBreath));
      }
    }
    return mentions;
  }

  /** "Learners' aspirations" are what others may speak about; "learners' views" are theirs. */
  private static boolean isOwnersOf(Tokens tokens, PhraseMatch<GroupKind> match) {
    if (match.end() == tokens.size()) {
      return false;
    }
    String written = tokens.text(match.end() - 1, match.end()) + tokens.before(match.end());
    return OWNER.matcher(written).find() && !OWN.contains(tokens.stem(match.end()));
  }

  /** "Sixth form staff" are none of the sixth form. */
  private static boolean isOfAdults(Tokens tokens, PhraseMatch<GroupKind> match) {
    return match.end() < tokens.size()
        && tokens.before(match.end()).isBlank()
        && ADULTS.contains(tokens.stem(match.end()));
  }

  private static boolean isWithParents(
      List<PhraseMatch<GroupKind>> found, int index, int neighbour) {
    if (neighbour < 0 || neighbour >= found.size()) {
      return false;
    }
    PhraseMatch<GroupKind> left = found.get(Math.min(index, neighbour));
    PhraseMatch<GroupKind> right = found.get(Math.max(index, neighbour));
    boolean parents = found.get(neighbour).meaning() == GroupKind.PARENT_CARERS;
    return parents && right.first() - left.end() <= 2;
  }

  /** Whether the words only say what the work was about. */
  private static boolean isSubject(Tokens tokens, PhraseMatch<GroupKind> match) {
    int first = match.first();
    while (first > 0 && !tokens.startsSentence(first) && BESIDE.contains(tokens.word(first - 1))) {
      first--;
    }
    if (first == 0 || tokens.startsSentence(first)) {
      return false;
    }
    String before = tokens.word(first - 1);
    if (isOwnersOf(tokens, match)) {
      return true;
    }
    if (before.equals("of")) {
      return first < 2 || !isPartOf(tokens, first - 2);
    }
    if (!ABOUT.contains(before) || (before.equals("our") && !isAbout(tokens, first - 2))) {
      return false;
    }
    int limit = Math.min(tokens.size(), match.end() + REACH);
    for (int at = match.end(); at < limit; at++) {
      if (tokens.word(at).equals("to")) {
        return !before.equals("for");
      }
    }
    return true;
  }

  /** "Two of the pupils", "a panel of pupils". */
  private static boolean isPartOf(Tokens tokens, int at) {
    String word = tokens.word(at);
    return OWN.contains(tokens.stem(at))
        || Character.isDigit(word.charAt(0))
        || NumberWords.number(word).isPresent();
  }

  /** "Our pupils" did what is told of them; "for our pupils" others did it. */
  private static boolean isAbout(Tokens tokens, int at) {
    return at >= 0 && (ABOUT.contains(tokens.word(at)) || tokens.word(at).equals("of"));
  }
}
