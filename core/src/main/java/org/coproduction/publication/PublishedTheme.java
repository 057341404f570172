package org.coproduction.publication;

import java.util.List;
import java.util.Optional;
import org.coproduction.disclosure.PublishedCount;

/** A theme of what people said, as it may be published. Only the gate makes one. */
public final class PublishedTheme {

  private final PublishedText title;
  private final Optional<PublishedText> definition;
  private final Optional<PublishedCount> mentions;
  private final boolean knownToBeRaised;
  private final List<PublishedText> quotes;

  PublishedTheme(
      PublishedText title,
      Optional<PublishedText> definition,
      Optional<PublishedCount> mentions,
      boolean knownToBeRaised,
      List<PublishedText> quotes) {
    this.title = title;
    this.definition = definition;
    this.mentions = mentions;
    this.knownToBeRaised = knownToBeRaised;
    this.quotes = List.copyOf(quotes);
  }

  /** {@return what the theme is called} */
  public PublishedText title() {
    return title;
  }

  /** {@return what belongs to it, in the words of the codebook} */
  public Optional<PublishedText> definition() {
    return definition;
  }

  /**
   * {@return how many lines are about it; absent where the counts could not be published at all}
   */
  public Optional<PublishedCount> mentions() {
    return mentions;
  }

  /**
   * {@return whether anybody raised it, as far as the published count tells: where none would be
   * hidden too, a hidden count tells nothing}
   */
  public boolean isKnownToBeRaised() {
    return knownToBeRaised;
  }

  /** {@return some of what was said about it, never so much that it tells more than the count} */
  public List<PublishedText> quotes() {
    return quotes;
  }
}
