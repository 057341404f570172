package org.coproduction.testkit;

import java.util.List;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.Charter;

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
