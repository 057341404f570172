package org.coproduction.rendering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of text: stretches with one space between two of them. The space is what lets every
 * format tell where a stretch ends, whatever characters it begins or ends with.
 *
 * @param spans the stretches; empty ones are left out
 */
record Phrase(List<Span> spans) {

  Phrase {
    spans = spans.stream().filter(span -> !span.text().isEmpty()).toList();
  }

  static Phrase empty() {
    return new Phrase(List.of());
  }

  static Phrase plain(String text) {
    return of(text, Span.Style.PLAIN);
  }

  static Phrase strong(String text) {
    return of(text, Span.Style.STRONG);
  }

  static Phrase code(String text) {
    return of(text, Span.Style.CODE);
  }

  private static Phrase of(String text, Span.Style style) {
    return new Phrase(List.of(new Span(text, style, Optional.empty())));
  }

  static Phrase joined(List<Phrase> phrases) {
    return new Phrase(phrases.stream().flatMap(phrase -> phrase.spans.stream()).toList());
  }

  Phrase and(Phrase more) {
    return new Phrase(Stream.concat(spans.stream(), more.spans.stream()).toList());
  }

  Phrase and(String more) {
    return and(plain(more));
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  /** The text alone. */
  String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining(" "));
  }
}
