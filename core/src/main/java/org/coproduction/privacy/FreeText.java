package org.coproduction.privacy;

import org.coproduction.check.Way;
import org.coproduction.finding.Place;
import org.coproduction.value.Words;

/** One free text of a record, with its place and what it is for. Shows a mask, never the text. */
public final class FreeText {

  private final Way holder;
  private final String member;
  private final int index;
  private final Words words;
  private final TextRole role;

  FreeText(Way holder, String member, int index, Words words, TextRole role) {
    this.holder = holder;
    this.member = member;
    this.index = index;
    this.words = words;
    this.role = role;
  }

  /**
   * Where it stands in its document.
   *
   * @return the place
   */
  public Place place() {
    Place place = holder.place().member(member);
    return index < 0 ? place : place.item(index);
  }

  /**
   * The text.
   *
   * @return the words
   */
  public Words words() {
    return words;
  }

  /**
   * What the text is for.
   *
   * @return the role
   */
  public TextRole role() {
    return role;
  }

  /**
   * What in it may identify somebody.
   *
   * @return what was found
   */
  public PersonalDetails personalDetails() {
    return personalDetails(KnownNames.none());
  }

  /**
   * What in it may identify somebody, by what the texts around it tell of names.
   *
   * @param known the names
   * @return what was found
   */
  public PersonalDetails personalDetails(KnownNames known) {
    return PersonalDetails.in(words, role, known);
  }

  /**
   * Shows the place and a mask.
   *
   * @return the place and a mask
   */
  @Override
  public String toString() {
    return "FreeText[" + place() + ", " + words + "]";
  }
}
