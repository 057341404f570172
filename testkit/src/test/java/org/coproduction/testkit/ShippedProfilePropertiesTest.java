package org.coproduction.testkit;

import org.coproduction.json.Shipped;
import org.coproduction.validation.Profile;

/** The contract of a profile, kept by the one that comes with the library. */
class ShippedProfilePropertiesTest extends ProfileContract {

  @Override
  protected Profile profile() {
    return Shipped.profile();
  }
}
