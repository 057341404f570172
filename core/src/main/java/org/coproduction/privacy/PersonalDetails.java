package org.coproduction.privacy;

import java.util.List;
import org.coproduction.value.Words;

/**
 * What in one text may identify a person or a family, by kind, place and confidence. It never holds
 * the text.
 *
 * @param identifiers what identifies by itself, in the order of the text, none overlapping another
 * @param singleFamilies what tells of one family or child, in the order of the text
 */
public record PersonalDetails(List<Identifier> identifiers, List<SingleFamily> singleFamilies) {

  /** Copies the lists. */
  public PersonalDetails {
    identifiers = List.copyOf(identifiers);
    singleFamilies = List.copyOf(singleFamilies);
  }

  /**
   * Looks through a text as what somebody said or wrote in their own words.
   *
   * @param words the text
   * @return what was found
   */
  public static PersonalDetails in(Words words) {
    return in(words, TextRole.ACCOUNT);
  }

  /**
   * Looks through a text. Time grows with its length alone, whatever stands in it.
   *
   * @param words the text
   * @param role what the text is for
   * @return what was found
   */
  public static PersonalDetails in(Words words, TextRole role) {
    return in(words, role, KnownNames.none());
  }

  /**
   * Looks through a text that stands among others. Time grows with its length alone.
   *
   * @param words the text
   * @param role what the text is for
   * @param known what the texts around it tell of names
   * @return what was found
   */
  public static PersonalDetails in(Words words, TextRole role, KnownNames known) {
    return PersonalDetailsReader.BRITISH.read(words, role, known);
  }

  /**
   * Whether nothing was found.
   *
   * @return true where a machine sees nothing; a person may still see more
   */
  public boolean isEmpty() {
    return identifiers.isEmpty() && singleFamilies.isEmpty();
  }
}
