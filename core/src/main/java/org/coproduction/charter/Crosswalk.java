package org.coproduction.charter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coproduction.value.PrincipleId;

/**
 * From the principles of one charter to those of another, by what both are about.
 *
 * <p>It finds like principles; it never says that one replaces the other, for areas chose their
 * words with families. It leads one way only: a principle about one thing is wholly in a principle
 * about two, which is in it in part. A principle without tags leads nowhere, whatever its words.
 * The tags are one reader's coding: use a link to look, and let a person judge.
 *
 * <p>Between versions of one charter a principle is known by its code, which stays. Links are made
 * when they are asked for, so charters of any size can be compared. Immutable and thread-safe where
 * both charters are.
 */
public final class Crosswalk {

  private final Charter from;
  private final Charter to;
  private final Map<PrincipleId, Principle> sources;
  private final Map<PrincipleId, Integer> positions = new LinkedHashMap<>();
  private final List<Principle> targets;
  private final Map<PrincipleTag, List<Integer>> byTag = new EnumMap<>(PrincipleTag.class);

  private Crosswalk(Charter from, Charter to) {
    this.from = from;
    this.to = to;
    this.sources = byId(from);
    this.targets = List.copyOf(byId(to).values());
    for (int at = 0; at < targets.size(); at++) {
      positions.put(targets.get(at).getId(), at);
      for (PrincipleTag tag : tags(targets.get(at))) {
        byTag.computeIfAbsent(tag, about -> new ArrayList<>()).add(at);
      }
    }
  }

  /**
   * A crosswalk from one charter to another.
   *
   * @param from the charter that is read
   * @param to the charter that it is read as
   * @return the crosswalk
   */
  public static Crosswalk between(Charter from, Charter to) {
    return new Crosswalk(from, to);
  }

  /**
   * What a principle is read as.
   *
   * @param principle a principle of the charter that is read
   * @return the links, in the order of the other charter; empty where there is no such principle,
   *     where it has no tags, or where no principle of the other charter shares one
   */
  public List<PrincipleLink> linksOf(PrincipleId principle) {
    Principle source = sources.get(principle);
    return source == null ? List.of() : linksOf(source);
  }

  /**
   * What one principle is read as, where it is one other in particular.
   *
   * @param principle a principle of the charter that is read
   * @param other a principle of the other charter
   * @return the link between them, where there is one
   */
  public Optional<PrincipleLink> link(PrincipleId principle, PrincipleId other) {
    Principle source = sources.get(principle);
    Integer at = positions.get(other);
    return source != null && at != null && isLike(source, targets.get(at))
        ? Optional.of(link(source, targets.get(at)))
        : Optional.empty();
  }

  /**
   * All links.
   *
   * @return the links in the order of the charter that is read, made one after another
   */
  public Stream<PrincipleLink> links() {
    return sources.values().stream().flatMap(source -> linksOf(source).stream());
  }

  /**
   * The principles that lead nowhere.
   *
   * @return the principles of the charter that is read that no principle of the other is like, in
   *     order
   */
  public List<PrincipleId> unmatched() {
    return sources.values().stream()
        .filter(source -> !leadsSomewhere(source))
        .map(Principle::getId)
        .toList();
  }

  /**
   * The principles that nothing leads to.
   *
   * @return the principles of the other charter that no principle of the charter that is read is
   *     like, in order
   */
  public List<PrincipleId> notReached() {
    Set<PrincipleTag> about = EnumSet.noneOf(PrincipleTag.class);
    sources.values().forEach(source -> about.addAll(source.getTags()));
    return targets.stream()
        .filter(target -> target.getTags().stream().noneMatch(about::contains))
        .map(Principle::getId)
        .filter(target -> !isSameCharter() || !sources.containsKey(target))
        .toList();
  }

  private List<PrincipleLink> linksOf(Principle source) {
    return candidates(source).stream().map(at -> link(source, targets.get(at))).toList();
  }

  /** The positions of the like principles of the other charter, in order. */
  private Collection<Integer> candidates(Principle source) {
    Set<Integer> found = new TreeSet<>();
    for (PrincipleTag tag : source.getTags()) {
      found.addAll(byTag.getOrDefault(tag, List.of()));
    }
    Integer same = isSameCharter() ? positions.get(source.getId()) : null;
    if (same != null) {
      found.add(same);
    }
    return found;
  }

  private boolean leadsSomewhere(Principle source) {
    return source.getTags().stream().anyMatch(byTag::containsKey)
        || (isSameCharter() && positions.containsKey(source.getId()));
  }

  private boolean isLike(Principle source, Principle target) {
    return source.getTags().stream().anyMatch(target.getTags()::contains)
        || (isSameCharter() && source.getId().equals(target.getId()));
  }

  private PrincipleLink link(Principle source, Principle target) {
    Set<PrincipleTag> shared = tags(source);
    shared.retainAll(target.getTags());
    return new PrincipleLink(
        ref(from, source), ref(to, target), quality(source, target, shared), List.copyOf(shared));
  }

  private MappingQuality quality(Principle source, Principle target, Set<PrincipleTag> shared) {
    if (isSameCharter() && source.getId().equals(target.getId())) {
      boolean sameWords =
          source.getTitle().equals(target.getTitle())
              && source.getStatement().equals(target.getStatement());
      return sameWords ? MappingQuality.EXACT : MappingQuality.NEAR;
    }
    return shared.containsAll(source.getTags()) ? MappingQuality.NEAR : MappingQuality.LOSSY;
  }

  private boolean isSameCharter() {
    return from.getId().equals(to.getId());
  }

  private static PrincipleRef ref(Charter charter, Principle principle) {
    return new PrincipleRef(charter.getId(), charter.getVersionLabel(), principle.getId());
  }

  private static Set<PrincipleTag> tags(Principle principle) {
    Set<PrincipleTag> tags = EnumSet.noneOf(PrincipleTag.class);
    tags.addAll(principle.getTags());
    return tags;
  }

  /** A code that is there twice is a finding of the charter; here its first principle counts. */
  private static Map<PrincipleId, Principle> byId(Charter charter) {
    Map<PrincipleId, Principle> principles = new LinkedHashMap<>();
    charter
        .getGroups()
        .forEach(group -> group.getPrinciples().forEach(p -> principles.putIfAbsent(p.getId(), p)));
    return principles;
  }
}
