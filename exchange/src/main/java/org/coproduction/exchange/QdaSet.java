package org.coproduction.exchange;

import java.util.List;
import java.util.Optional;
import org.coproduction.value.ThemeId;
import org.coproduction.value.Words;

/**
 * A set of codes across the hierarchy, as programs for qualitative analysis keep them.
 *
 * @param id its identifier in the other program
 * @param name its name
 * @param description what it is for
 * @param members the codes in it, in order
 */
public record QdaSet(ThemeId id, Words name, Optional<Words> description, List<ThemeId> members) {

  /** Makes a set; the members are copied. */
  public QdaSet {
    members = List.copyOf(members);
  }
}
