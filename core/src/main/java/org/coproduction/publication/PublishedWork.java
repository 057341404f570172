package org.coproduction.publication;

import java.util.List;

/** One piece of work as it may be published. Only the gate makes one. */
public final class PublishedWork {

  private final List<PublishedEvent> events;
  private final List<PublishedTheme> themes;
  private final List<PublishedText> quotes;
  private final List<PublishedResponse> responses;
  private final List<PublishedSignature> signatures;

  PublishedWork(
      List<PublishedEvent> events,
      List<PublishedTheme> themes,
      List<PublishedText> quotes,
      List<PublishedResponse> responses,
      List<PublishedSignature> signatures) {
    this.events = List.copyOf(events);
    this.themes = List.copyOf(themes);
    this.quotes = List.copyOf(quotes);
    this.responses = List.copyOf(responses);
    this.signatures = List.copyOf(signatures);
  }

  /** {@return its events} */
  public List<PublishedEvent> events() {
    return events;
  }

  /** {@return what people said over all events, by theme, in the order of the codebook} */
  public List<PublishedTheme> themes() {
    return themes;
  }

  /** {@return what else people said} */
  public List<PublishedText> quotes() {
    return quotes;
  }

  /** {@return what became of it} */
  public List<PublishedResponse> responses() {
    return responses;
  }

  /** {@return who signed} */
  public List<PublishedSignature> signatures() {
    return signatures;
  }
}
