package org.coproduction.examples.cli;

import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Reading;

/** Documents that a command cannot do without, so that it stops where one has a fault. */
final class SoundDocument {

  private SoundDocument() {}

  /** What a document holds; the first fault is told by code and place, never by its words. */
  static <T> T read(String name, byte[] bytes, DocumentFormat<T> format) {
    Reading<T> reading = format.read(bytes);
    return reading
        .value()
        .orElseThrow(
            () ->
                reading.report().findings().stream()
                    .findFirst()
                    .map(
                        first ->
                            new UnreadableInputException(
                                "document.not-sound-at",
                                name,
                                format.name(),
                                first.code().value(),
                                first.place()))
                    .orElseGet(
                        () ->
                            new UnreadableInputException(
                                "document.not-sound", name, format.name())));
  }
}
