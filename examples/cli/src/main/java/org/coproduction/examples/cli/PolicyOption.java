package org.coproduction.examples.cli;

import org.coproduction.json.DocumentFormat;
import org.coproduction.publication.PublicationPolicy;

/** A publication policy by the name of a preset, or from a JSON document. */
final class PolicyOption {

  private PolicyOption() {}

  static PublicationPolicy read(String name, Inputs inputs) {
    return switch (name) {
      case "everybody" -> PublicationPolicy.FOR_EVERYBODY;
      case "known-group" -> PublicationPolicy.FOR_A_KNOWN_GROUP;
      default -> SoundDocument.read(name, inputs.read(name), DocumentFormat.publicationPolicy());
    };
  }
}
