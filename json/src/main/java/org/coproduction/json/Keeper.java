package org.coproduction.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.coproduction.finding.Place;

/** What a lenient pass keeps of a document though the format does not know it. */
final class Keeper {

  private final List<KeptGroup> groups = new ArrayList<>();
  private String version;

  Keeper(int version) {
    this.version = Integer.toString(version);
  }

  /** Keeps the unknown members of an object. */
  void keep(Place place, Object owner, Collection<KeptMember> members) {
    groups.add(new KeptGroup(place, owner, List.copyOf(members)));
  }

  /** Keeps the version of a document that is newer than the format. */
  void newerVersion(String digits) {
    version = digits;
  }

  List<KeptGroup> groups() {
    return groups;
  }

  String version() {
    return version;
  }
}
