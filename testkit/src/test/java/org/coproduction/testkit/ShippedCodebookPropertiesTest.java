package org.coproduction.testkit;

import org.coproduction.json.Shipped;
import org.coproduction.theme.Codebook;

/** The contract of a codebook, kept by the one that comes with the library. */
class ShippedCodebookPropertiesTest extends CodebookContract {

  @Override
  protected Codebook codebook() {
    return Shipped.codebook();
  }
}
