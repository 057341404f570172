package org.coproduction.testkit;

import java.util.List;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;

/** The contract of a charter, kept by the sample. */
class SampleCharterPropertiesTest extends CharterContract {

  @Override
  protected Charter charter() {
    return Samples.charter();
  }

  @Override
  protected List<Ladder> ladders() {
    return List.of(Samples.ladder());
  }
}
