package org.coproduction.examples.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.coproduction.disclosure.SmallNumberPolicy;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.feedback.Permission;
import org.coproduction.privacy.Confidence;
import org.coproduction.privacy.IdentifierKind;
import org.coproduction.publication.PublicationPolicy;

/**
 * A publication policy by the name of a preset, or from a file of lines {@code name = value}. The
 * file names all of the policy: what is left out is a fault, and so is what is not known, since a
 * slip of the pen must not open the gate.
 */
final class PolicyOption {

  private static final Set<String> NAMES =
      Set.of(
          "moderatedOnly",
          "holdFrom",
          "moderatorSettlesPossible",
          "quotableFrom",
          "allowed",
          "namedSigners",
          "smallNumbers");

  private PolicyOption() {}

  static PublicationPolicy read(String name, Inputs inputs) {
    return switch (name) {
      case "everybody" -> PublicationPolicy.FOR_EVERYBODY;
      case "known-group" -> PublicationPolicy.FOR_A_KNOWN_GROUP;
      default -> fromFile(name, inputs.read(name));
    };
  }

  private static PublicationPolicy fromFile(String name, byte[] bytes) {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
      if (!lines.stringPropertyNames().equals(NAMES)) {
        throw new UnreadableInputException(
            name
                + " is no policy: it must name exactly "
                + String.join(", ", NAMES.stream().sorted().toList()));
      }
      return new PublicationPolicy(
          yesOrNo(lines.getProperty("moderatedOnly")),
          Confidence.valueOf(lines.getProperty("holdFrom")),
          yesOrNo(lines.getProperty("moderatorSettlesPossible")),
          Permission.valueOf(lines.getProperty("quotableFrom")),
          set(IdentifierKind.class, lines.getProperty("allowed")),
          set(SignatureRole.class, lines.getProperty("namedSigners")),
          smallNumbers(lines.getProperty("smallNumbers")));
    } catch (IOException | IllegalArgumentException fault) {
      throw new UnreadableInputException(name + " is no policy that can be followed");
    }
  }

  private static boolean yesOrNo(String value) {
    return switch (value) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("neither yes nor no");
    };
  }

  private static <E extends Enum<E>> Set<E> set(Class<E> type, String value) {
    Set<E> set = EnumSet.noneOf(type);
    for (String name : value.split(",", -1)) {
      if (!name.isBlank()) {
        set.add(Enum.valueOf(type, name.strip().toUpperCase(Locale.ROOT)));
      }
    }
    return set;
  }

  private static SmallNumberPolicy smallNumbers(String value) {
    return switch (value) {
      case "nhs-1-to-7-round-5" -> SmallNumberPolicy.NHS_1_TO_7_ROUND_5;
      case "below-5" -> SmallNumberPolicy.BELOW_5;
      case "below-10" -> SmallNumberPolicy.BELOW_10;
      default -> throw new IllegalArgumentException("no known policy for small numbers");
    };
  }
}
