package org.coproduction.publication;

import java.util.List;
import java.util.Optional;
import org.coproduction.disclosure.PublishedCount;

/** A theme of what people said, as it may be published. Only the gate makes one. */
public final class PublishedTheme {

  private final PublishedText title;
  private final Optional<PublishedCount> mentions;
  private final List<PublishedText> quotes;

  PublishedTheme(
      PublishedText title, Optional<PublishedCount> mentions, List<PublishedText> quotes) {
    this.title = title;
    this.mentions = mentions;
    this.quotes = List.copyOf(quotes);
  }

  /** {@return what the theme is called} */
  public PublishedText title() {
    return title;
  }

  /**
   * {@return how many lines are about it; absent where the counts could not be published at all}
   */
  public Optional<PublishedCount> mentions() {
    return mentions;
  }

  /** {@return some of what was said about it, never so much that it tells more than the count} */
  public List<PublishedText> quotes() {
    return quotes;
  }
}
