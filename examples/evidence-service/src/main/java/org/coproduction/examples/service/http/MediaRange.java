package org.coproduction.examples.service.http;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of what a client accepts (RFC 9110, 12.5.1): a type, all of a kind, or all.
 *
 * @param type such as {@code application/json}, {@code application/*} or {@code *}{@code /*}
 * @param weight how much it is wanted, 0 for not at all
 */
record MediaRange(String type, double weight) {

  private static final String ALL = "*/*";

  /** Of what there is, what a client would rather have: the first where it does not mind. */
  static Optional<String> choose(String accept, List<String> offered) {
    List<MediaRange> ranges =
        Stream.of(accept.isBlank() ? ALL : accept)
            .flatMap(text -> Stream.of(text.split(",", -1)))
            .map(MediaRange::parse)
            .toList();
    double best = 0;
    Optional<String> chosen = Optional.empty();
    for (String type : offered) {
      double wanted = weight(type, ranges);
      if (wanted > best) {
        best = wanted;
        chosen = Optional.of(type);
      }
    }
    return chosen;
  }

  /** The most specific range that matches has the say. */
  private static double weight(String type, List<MediaRange> ranges) {
    return ranges.stream()
        .filter(range -> range.matches(type))
        .max(Comparator.comparingInt(MediaRange::specificity))
        .map(MediaRange::weight)
        .orElse(0.0);
  }

  private static MediaRange parse(String text) {
    String[] parts = text.split(";", -1);
    double weight = 1;
    for (int at = 1; at < parts.length; at++) {
      String parameter = parts[at].strip().toLowerCase(Locale.ROOT);
      if (parameter.startsWith("q=")) {
        weight = weight(parameter.substring(2));
      }
    }
    return new MediaRange(parts[0].strip().toLowerCase(Locale.ROOT), weight);
  }

  private static double weight(String text) {
    return text.matches("[01](\\.[0-9]{0,3})?") ? Math.min(1, Double.parseDouble(text)) : 0;
  }

  private boolean matches(String offered) {
    return type.equals(offered)
        || type.equals(ALL)
        || (type.endsWith("/*") && offered.startsWith(type.substring(0, type.length() - 1)));
  }

  private int specificity() {
    if (type.equals(ALL)) {
      return 0;
    }
    return type.endsWith("/*") ? 1 : 2;
  }
}
