package org.coproduction.json;

import java.util.List;
import org.coproduction.finding.Place;

/**
 * The unknown members of one object of a document.
 *
 * @param place where the object stood
 * @param owner the value that was made of the object
 * @param members its unknown members, in order
 */
record KeptGroup(Place place, Object owner, List<KeptMember> members) {

  /** The members are what somebody wrote. */
  @Override
  public String toString() {
    return "KeptGroup[" + place + ", " + members.size() + "]";
  }
}
