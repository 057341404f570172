package org.coproduction.testkit;

import org.coproduction.theme.Codebook;

/** The contract of a codebook, kept by the sample. */
class SampleCodebookPropertiesTest extends CodebookContract {

  @Override
  protected Codebook codebook() {
    return Samples.codebook();
  }
}
