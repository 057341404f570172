package org.coproduction.value;

/**
 * A value that cannot exist was refused: a blank identifier, a 30 February, an end before its
 * start.
 *
 * <p>It names the fault by a stable {@linkplain #code() code} and the {@linkplain #attribute()
 * attribute} that was being made. It never carries the refused value: that value could be a child's
 * name, and exceptions end up in logs.
 */
public final class MalformedValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String attribute;

  /**
   * Refuses a value.
   *
   * @param code the stable code of the fault, such as {@code value.id.malformed}
   * @param attribute the name of the attribute that was being made, such as {@code themeId}
   */
  public MalformedValueException(String code, String attribute) {
    super(code + " (" + attribute + ")");
    this.code = code;
    this.attribute = attribute;
  }

  /**
   * The stable code of the fault.
   *
   * @return the code, such as {@code value.date.malformed}
   */
  public String code() {
    return code;
  }

  /**
   * The name of the attribute that was being made.
   *
   * @return the attribute name, such as {@code themeId}
   */
  public String attribute() {
    return attribute;
  }
}
