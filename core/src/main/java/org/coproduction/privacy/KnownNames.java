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

  private static final KnownNames NONE = new KnownNames(Set.of(), Set.of(), false);

  /** How many signs of young people's writing show that they wrote. */
  private static final int FEWEST_SIGNS = 4;

  private final Set<String> inPost;
  private final Set<String> family;
  private final boolean byYoungPeople;

  private KnownNames(Set<String> inPost, Set<String> family, boolean byYoungPeople) {
    this.inPost = inPost;
    this.family = family;
    this.byYoungPeople = byYoungPeople;
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
    int signs = 0;
    for (Words words : texts) {
      signs += PersonalDetailsReader.BRITISH.learn(words, inPost, family);
    }
    inPost.removeAll(family);
    boolean young = signs >= FEWEST_SIGNS;
    return inPost.isEmpty() && family.isEmpty() && !young
        ? NONE
        : new KnownNames(Set.copyOf(inPost), Set.copyOf(family), young);
  }

  boolean isInPost(String name) {
    return inPost.contains(name);
  }

  boolean isOfFamily(String name) {
    return family.contains(name);
  }

  boolean areOfYoungPeople() {
    return byYoungPeople;
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
