package org.coproduction.exchange;

/**
 * How much a reader takes in before it gives up on a document of another program, so that a hostile
 * or broken one costs little.
 *
 * <p>A caller can tighten the {@linkplain #standard() standard limits}, never loosen them.
 *
 * @param documentSize the greatest size of a document, in bytes
 * @param depth the greatest number of elements inside one another
 * @param rows the greatest number of rows of a table, blank ones and the header among them
 * @param columns the greatest number of columns of a table
 * @param cells the greatest number of cells of a table, blank ones among them
 * @param findings the greatest number of errors that are listed, and of findings that are none
 */
public record ExchangeLimits(
    int documentSize, int depth, int rows, int columns, int cells, int findings) {

  private static final ExchangeLimits STANDARD =
      new ExchangeLimits(20_000_000, 64, 200_000, 256, 4_000_000, 1_000);

  /**
   * Sets limits.
   *
   * @throws IllegalArgumentException where one is below 1 or looser than the standard: a fault of
   *     the program
   */
  public ExchangeLimits {
    require(documentSize, 20_000_000);
    require(depth, 64);
    require(rows, 200_000);
    require(columns, 256);
    require(cells, 4_000_000);
    require(findings, 1_000);
  }

  /**
   * The limits that hold where a caller sets none: 20,000,000 bytes, 64 levels, 200,000 rows, 256
   * columns, 4,000,000 cells and 1,000 findings.
   *
   * @return the standard limits
   */
  public static ExchangeLimits standard() {
    return STANDARD;
  }

  private static void require(int limit, int loosest) {
    if (limit < 1 || limit > loosest) {
      throw new IllegalArgumentException("a limit is below 1 or looser than the standard");
    }
  }
}
