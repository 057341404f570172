package org.coproduction.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.value.Words;

/** Finds the figure from which something moved: "from 41% to 63%". */
final class Baseline {

  /** Bounded throughout, so that no text can make it slow. */
  private static final Pattern FROM_TO =
      Pattern.compile(
          "\\bfrom (?:about |around |just )?(\\d[\\d.,]{0,9}%?(?: [^ .;\\n]{1,20}){0,4}?) to "
              + "(?:about |around |just )?\\d",
          Pattern.CASE_INSENSITIVE);

  private Baseline() {}

  static Optional<Words> in(String text) {
    Matcher matcher = FROM_TO.matcher(text.replaceAll("\\s", " "));
    return matcher.find() ? Optional.of(Words.of(matcher.group(1))) : Optional.empty();
  }
}
