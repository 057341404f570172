package org.coproduction.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Report;
import org.jspecify.annotations.Nullable;

/**
 * A value, and beside it the members of its document that the format does not know, at every level
 * and in order: what another version, or another council's program, has put there.
 *
 * <p>The value can be changed before it is written again. An unknown member goes back into the
 * object that it came from: into the one that became the same value, wherever that now stands, or
 * else, where that value is no longer there, into the one at its place. The place of a list's
 * element is its identifier; an element without one is found by its position, and only while the
 * list is as long as it was. What has no place any more is left out of the text, with a finding
 * each: {@link #value()} and this object still have all of it. Immutable and thread-safe.
 *
 * @param <T> what the document holds
 */
public final class LenientDocument<T> {

  private final T value;
  private final String version;
  private final List<KeptGroup> groups;
  private final Map<String, KeptGroup> byKey;

  private LenientDocument(
      T value, String version, List<KeptGroup> groups, Map<String, KeptGroup> byKey) {
    this.value = value;
    this.version = version;
    this.groups = groups;
    this.byKey = byKey;
  }

  static <T> LenientDocument<T> of(Shape<T, ?> shape, T value, Keeper keeper) {
    Map<String, KeptGroup> byPointer = new HashMap<>();
    keeper.groups().forEach(group -> byPointer.put(group.place().toString(), group));
    Map<String, KeptGroup> byKey = new HashMap<>();
    if (!byPointer.isEmpty()) {
      KeepingWriter.visit(
          shape,
          value,
          (object, pointer, key) -> {
            KeptGroup group = byPointer.get(pointer);
            if (group != null) {
              byKey.put(key, group);
            }
          });
    }
    return new LenientDocument<>(value, keeper.version(), List.copyOf(keeper.groups()), byKey);
  }

  /** {@return the value, without what its format does not know} */
  public T value() {
    return value;
  }

  /**
   * How many unknown members were kept.
   *
   * @return the number of members, those inside an unknown member not counted
   */
  public int keptMembers() {
    return groups.stream().mapToInt(group -> group.members().size()).sum();
  }

  /**
   * The same unknown members beside another value.
   *
   * @param changed the value, most likely made from this one
   * @return the document to write
   */
  public LenientDocument<T> with(T changed) {
    return new LenientDocument<>(changed, version, groups, byKey);
  }

  /** Writes value and unknown members; what has no place is in the report. */
  Report write(Shape<T, ?> shape, DocumentRef document, TokenSink sink) {
    IdentityHashMap<Object, KeptGroup> byOwner = new IdentityHashMap<>();
    groups.forEach(group -> byOwner.put(group.owner(), group));
    Set<Object> stillThere = Collections.newSetFromMap(new IdentityHashMap<>());
    KeepingWriter.visit(shape, value, (object, pointer, key) -> stillThere.add(object));

    Set<KeptGroup> written = new HashSet<>();
    new KeepingWriter(
            sink,
            (object, pointer, key) -> {
              KeptGroup group = groupOf(byOwner.get(object), byKey.get(key), stillThere);
              if (group == null) {
                return List.of();
              }
              written.add(group);
              return group.members();
            },
            version)
        .document(shape, value);

    List<Finding> unplaced = new ArrayList<>();
    for (KeptGroup group : groups) {
      if (!written.contains(group)) {
        unplaced.add(
            Finding.of(JsonCodes.UNPLACED_MEMBER, document, group.place())
                .with("count", group.members().size()));
      }
    }
    return Report.of(unplaced);
  }

  private static @Nullable KeptGroup groupOf(
      @Nullable KeptGroup ofOwner, @Nullable KeptGroup atPlace, Set<Object> stillThere) {
    if (ofOwner != null || atPlace == null) {
      return ofOwner;
    }
    return stillThere.contains(atPlace.owner()) ? null : atPlace;
  }

  /** What was kept is what somebody wrote. */
  @Override
  public String toString() {
    return "LenientDocument[" + keptMembers() + " kept]";
  }
}
