package org.coproduction.testkit;

import org.coproduction.validation.Profile;

/** The contract of a profile, kept by the sample. */
// region contract
class SampleProfilePropertiesTest extends ProfileContract {

  @Override
  protected Profile profile() {
    return Samples.profile();
  }
}
// endregion
