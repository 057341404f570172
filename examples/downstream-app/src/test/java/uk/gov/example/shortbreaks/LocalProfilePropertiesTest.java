package uk.gov.example.shortbreaks;

import org.coproduction.testkit.ProfileContract;
import org.coproduction.validation.Profile;

/** The council's profile keeps the contract of profiles. */
class LocalProfilePropertiesTest extends ProfileContract {

  @Override
  protected Profile profile() {
    return UnderTest.part(Profile.class);
  }
}
