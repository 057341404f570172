package org.coproduction.json;

/**
 * How much a reader takes in before it gives up on a document, so that a hostile or broken one
 * costs little.
 *
 * <p>A caller can tighten the {@linkplain #standard() standard limits}, never loosen them.
 *
 * @param documentSize the greatest size of a document: bytes, or UTF-16 units of a string
 * @param depth the greatest number of objects and arrays inside one another
 * @param stringLength the greatest length of a text, in UTF-16 units
 * @param nameLength the greatest length of a member's name, in UTF-16 units
 * @param numberLength the greatest number of characters in a number
 * @param findings the greatest number of faults that are looked for
 */
public record ReadLimits(
    int documentSize, int depth, int stringLength, int nameLength, int numberLength, int findings) {

  private static final int MAX_DOCUMENT_SIZE = 20_000_000;
  private static final int MAX_DEPTH = 64;
  private static final int MAX_STRING_LENGTH = 1_000_000;
  private static final int MAX_NAME_LENGTH = 256;
  private static final int MAX_NUMBER_LENGTH = 32;
  private static final int MAX_FINDINGS = 1_000;

  private static final ReadLimits STANDARD =
      new ReadLimits(
          MAX_DOCUMENT_SIZE,
          MAX_DEPTH,
          MAX_STRING_LENGTH,
          MAX_NAME_LENGTH,
          MAX_NUMBER_LENGTH,
          MAX_FINDINGS);

  /**
   * Sets limits.
   *
   * @throws IllegalArgumentException where one is below 1 or looser than the standard: a fault of
   *     the program
   */
  public ReadLimits {
    require(documentSize, MAX_DOCUMENT_SIZE);
    require(depth, MAX_DEPTH);
    require(stringLength, MAX_STRING_LENGTH);
    require(nameLength, MAX_NAME_LENGTH);
    require(numberLength, MAX_NUMBER_LENGTH);
    require(findings, MAX_FINDINGS);
  }

  /**
   * The limits that hold where a caller sets none: 20,000,000 bytes, 64 levels, texts of 1,000,000
   * characters, names of 256, numbers of 32, and 1,000 faults.
   *
   * @return the standard limits
   */
  public static ReadLimits standard() {
    return STANDARD;
  }

  /**
   * Tightens the size of a document.
   *
   * @param documentSize bytes, or UTF-16 units of a string
   * @return these limits with that one
   */
  public ReadLimits withDocumentSize(int documentSize) {
    return new ReadLimits(documentSize, depth, stringLength, nameLength, numberLength, findings);
  }

  /**
   * Tightens the nesting.
   *
   * @param depth the number of objects and arrays inside one another
   * @return these limits with that one
   */
  public ReadLimits withDepth(int depth) {
    return new ReadLimits(documentSize, depth, stringLength, nameLength, numberLength, findings);
  }

  /**
   * Tightens the length of texts.
   *
   * @param stringLength UTF-16 units
   * @return these limits with that one
   */
  public ReadLimits withStringLength(int stringLength) {
    return new ReadLimits(documentSize, depth, stringLength, nameLength, numberLength, findings);
  }

  /**
   * Tightens the length of members' names.
   *
   * @param nameLength UTF-16 units
   * @return these limits with that one
   */
  public ReadLimits withNameLength(int nameLength) {
    return new ReadLimits(documentSize, depth, stringLength, nameLength, numberLength, findings);
  }

  /**
   * Tightens the length of numbers.
   *
   * @param numberLength characters
   * @return these limits with that one
   */
  public ReadLimits withNumberLength(int numberLength) {
    return new ReadLimits(documentSize, depth, stringLength, nameLength, numberLength, findings);
  }

  /**
   * Tightens the number of faults that are looked for.
   *
   * @param findings the number of faults
   * @return these limits with that one
   */
  public ReadLimits withFindings(int findings) {
    return new ReadLimits(documentSize, depth, stringLength, nameLength, numberLength, findings);
  }

  /**
   * The greatest length of the text of a token.
   *
   * @param token the token
   * @return the limit for names, numbers or texts
   */
  public int lengthOf(Token token) {
    return switch (token) {
      case NAME -> nameLength;
      case NUMBER -> numberLength;
      default -> stringLength;
    };
  }

  private static void require(int limit, int loosest) {
    if (limit < 1 || limit > loosest) {
      throw new IllegalArgumentException("a limit is below 1 or looser than the standard");
    }
  }
}
