package org.coproduction.privacy;

import java.util.HashSet;
import java.util.Set;
import org.coproduction.value.Words;

/**
 * What texts that belong together tell of names: who is in post, and who is a child or of a family.
 * One line of notes says "my son Tam", and another only "Tam"; one names an officer's post, and
 * another only the officer. It never shows a name.
 */
public final class KnownNames {

  private static final KnownNames NONE = new KnownNames(Set.of(), Set.of(), Voices.NONE);

  /** How many signs of young people's writing show that they wrote. */
  private static final int FEWEST_SIGNS = 4;

  private final Set<String> inPost;
  private final Set<String> family;
  private final Voices voices;

  private KnownNames(Set<String> inPost, Set<String> family, Voices voices) {
    this.inPost = inPost;
    this.family = family;
    this.voices = voices;
  }

  /**
   * For a text that stands alone.
   *
   * @return nobody's name
   */
  public static KnownNames none() {
    return NONE;
  }

  /**
   * Learns from texts that belong together, such as the lines of notes or the answers of a form.
   *
   * @param texts the texts, in any order
   * @return what they tell of names
   */
  public static KnownNames in(Iterable<Words> texts) {
    Set<String> inPost = new HashSet<>();
    Set<String> family = new HashSet<>();
    Voices voices = Voices.NONE;
    for (Words words : texts) {
      voices = voices.and(PersonalDetailsReader.BRITISH.learn(words, inPost, family));
    }
    inPost.removeAll(family);
    return new KnownNames(Set.copyOf(inPost), Set.copyOf(family), voices);
  }

  boolean isInPost(String name) {
    return has(inPost, name);
  }

  boolean isOfFamily(String name) {
    return has(family, name);
  }

  boolean areOfYoungPeople() {
    return voices.ofYoung() >= FEWEST_SIGNS;
  }

  /** Whether families wrote, so that a name under a text is of one of them. */
  boolean areOfFamilies() {
    return voices.ofHome() > 0 || areOfYoungPeople();
  }

  /** Whether nothing is known of the texts around the one that is read. */
  boolean areOfOneText() {
    return this == NONE;
  }

  /** The young and the hurried leave out the apostrophe: "Tams mum". */
  private static boolean has(Set<String> names, String name) {
    return names.contains(name)
        || (name.endsWith("s") && names.contains(name.substring(0, name.length() - 1)));
  }

  /**
   * Shows how many names are known.
   *
   * @return the numbers, no name
   */
  @Override
  public String toString() {
    return "KnownNames[inPost=" + inPost.size() + ", family=" + family.size() + "]";
  }
}
