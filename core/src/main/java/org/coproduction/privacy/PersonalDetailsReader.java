package org.coproduction.privacy;

import java.util.List;
import java.util.Set;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.Words;

/** Looks through texts for what may identify somebody. Compiled once, immutable, thread-safe. */
final class PersonalDetailsReader {

  /** The numbers of the four nations of the United Kingdom; words in English, a few in Welsh. */
  static final PersonalDetailsReader BRITISH = new PersonalDetailsReader();

  /** Where people meet is meant to be known. */
  private static final Set<IdentifierKind> OF_PLACES =
      Set.of(IdentifierKind.POSTCODE, IdentifierKind.HOUSE_ADDRESS);

  private static final PersonalDetails NOTHING = new PersonalDetails(List.of(), List.of());

  private final Phrases<Surrounding> surroundings =
      Phrases.of(WordLists.read("surroundings.txt", Surrounding.class));
  private final SingleFamilies singleFamilies =
      new SingleFamilies(WordLists.read("single-family.txt", Cue.class));
  private final PersonNames names = new PersonNames(WordLists.read("names.txt", NameCue.class));
  private final Detector emails =
      new Emails(WordLists.read("mailboxes.txt").getOrDefault("words", List.of()));
  private final Detector addresses = new HouseAddresses();
  private final List<Detector> inDigits =
      List.of(
          new TenDigitNumbers(),
          new PupilNumbers(),
          new InsuranceNumbers(),
          new Phones(),
          new Postcodes(),
          new BirthDates(),
          new CaseReferences());

  private PersonalDetailsReader() {}

  PersonalDetails read(Words words, TextRole role, KnownNames known) {
    FoldedText text = FoldedText.of(words.text());
    DigitGroups groups = DigitGroups.of(text);
    boolean digits = groups.size() > 0;
    boolean email = text.text().indexOf('@') >= 0;
    if (!digits && !email && role != TextRole.ACCOUNT) {
      return NOTHING;
    }
    Tokens tokens = Tokens.of(text.text());
    Search search = new Search(text, groups, new Surroundings(tokens, surroundings));
    if (email) {
      emails.look(search);
    }
    if (digits) {
      inDigits.forEach(detector -> detector.look(search));
    }
    addresses.look(search);
    List<SingleFamily> families = List.of();
    if (role == TextRole.ACCOUNT) {
      families = singleFamilies.in(text, tokens, names.look(search, tokens, known));
    }
    List<Identifier> identifiers = search.identifiers();
    if (role == TextRole.VENUE) {
      identifiers = identifiers.stream().filter(one -> !OF_PLACES.contains(one.kind())).toList();
    }
    return new PersonalDetails(identifiers, families);
  }

  /**
   * Notes whose names a text tells to be of somebody in post, and whose of a family.
   *
   * @return how it speaks
   */
  Voices learn(Words words, Set<String> inPost, Set<String> family) {
    return names.learn(Tokens.of(FoldedText.of(words.text()).text()), inPost, family);
  }
}
