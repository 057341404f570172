package org.coproduction.value;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A nine-character code of the Government Statistical Service for an area, such as a council's.
 *
 * <p>Source: Office for National Statistics, register of geographic codes: one letter for the
 * nation or group of nations, two digits for the kind of area, six for the area.
 *
 * @param value the code, a capital letter (E, J, K, L, M, N, S or W) and eight digits
 */
public record GssCode(String value) {

  private static final Pattern GRAMMAR = Pattern.compile("[EJKLMNSW][0-9]{8}");

  /**
   * Makes a code.
   *
   * @throws MalformedValueException {@code value.gss-code.malformed}
   */
  public GssCode {
    if (!GRAMMAR.matcher(value).matches()) {
      throw new MalformedValueException("value.gss-code.malformed", "gssCode");
    }
  }

  /**
   * The nation that the code lies in.
   *
   * @return the nation, or nothing for codes that span nations
   */
  public Optional<Nation> nation() {
    return switch (value.charAt(0)) {
      case 'E' -> Optional.of(Nation.ENGLAND);
      case 'W' -> Optional.of(Nation.WALES);
      case 'S' -> Optional.of(Nation.SCOTLAND);
      case 'N' -> Optional.of(Nation.NORTHERN_IRELAND);
      default -> Optional.empty();
    };
  }
}
