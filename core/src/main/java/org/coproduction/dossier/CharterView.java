package org.coproduction.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Crosswalk;
import org.coproduction.charter.MappingQuality;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleLink;
import org.coproduction.dossier.UnreadClaim.Reason;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.value.CharterId;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.VersionLabel;

/**
 * What the principle claims of a form mean under another charter than the one that they name.
 *
 * <p>Each answer has its quality and says on what it rests. It moves claims and never adds to them:
 * what was only asserted under one charter is only asserted under the other. A claim that was
 * refused is left out. Readings are made when they are asked for. Immutable and thread-safe.
 */
public final class CharterView {

  private final Charter charter;
  private final Map<Integer, Source> sources = new LinkedHashMap<>();
  private final List<UnreadClaim> unread = new ArrayList<>();

  private CharterView(Dossier dossier, Charter charter) {
    this.charter = charter;
    Map<CharterId, Map<VersionLabel, Own>> owns = owns(dossier, charter);
    List<PrincipleClaim> all = dossier.getForm().getPrincipleClaims();
    for (int at = 0; at < all.size(); at++) {
      PrincipleClaim claim = all.get(at);
      if (claim.getProvenance().stands()) {
        place(at, claim, owns.getOrDefault(claim.getCharter(), Map.of()));
      }
    }
  }

  /**
   * Reads the claims of a dossier's form under a charter.
   *
   * @param dossier the dossier, with the charters that its claims name
   * @param charter the charter to read them under, in the dossier or not
   * @return the view
   */
  public static CharterView of(Dossier dossier, Charter charter) {
    return new CharterView(dossier, charter);
  }

  /** {@return the charter that the claims are read under} */
  public Charter charter() {
    return charter;
  }

  /**
   * What bears on one principle.
   *
   * @param principle a principle of the charter
   * @return the claims that are read as it, in the order of the form
   */
  public List<ClaimReading> readAs(PrincipleId principle) {
    List<ClaimReading> readings = new ArrayList<>();
    sources.forEach((claim, source) -> source.readAs(claim, principle).ifPresent(readings::add));
    return readings;
  }

  /**
   * All readings.
   *
   * @return the readings in the order of the form, made one after another
   */
  public Stream<ClaimReading> readings() {
    return sources.entrySet().stream().flatMap(entry -> entry.getValue().readings(entry.getKey()));
  }

  /**
   * The claims that are read as nothing.
   *
   * @return each with its reason, in the order of the form
   */
  public List<UnreadClaim> unread() {
    return List.copyOf(unread);
  }

  private void place(int at, PrincipleClaim claim, Map<VersionLabel, Own> versions) {
    Optional<VersionLabel> version = claim.getVersionLabel();
    List<Own> named =
        version.isPresent()
            ? Stream.ofNullable(versions.get(version.get())).toList()
            : List.copyOf(versions.values());
    if (named.size() != 1) {
      leave(at, named.isEmpty() ? Reason.CHARTER_NOT_AT_HAND : Reason.VERSION_NOT_STATED);
      return;
    }
    Own own = named.get(0);
    Principle principle = own.principles().get(claim.getPrinciple());
    if (principle == null) {
      leave(at, Reason.PRINCIPLE_UNKNOWN);
    } else if (!own.unmatched().contains(principle.getId())) {
      sources.put(at, new Source(own.crosswalk(), principle.getId(), version.isPresent()));
    } else {
      leave(at, principle.getTags().isEmpty() ? Reason.PRINCIPLE_UNTAGGED : Reason.NOTHING_ALIKE);
    }
  }

  private void leave(int at, Reason reason) {
    unread.add(new UnreadClaim(at, reason));
  }

  private static Map<CharterId, Map<VersionLabel, Own>> owns(Dossier dossier, Charter to) {
    Map<CharterId, Map<VersionLabel, Own>> owns = new LinkedHashMap<>();
    for (Charter from : dossier.getCharters()) {
      owns.computeIfAbsent(from.getId(), id -> new LinkedHashMap<>())
          .computeIfAbsent(from.getVersionLabel(), version -> Own.of(from, to));
    }
    return owns;
  }

  /** A charter that claims name, with the way from it to the other. */
  private record Own(
      Crosswalk crosswalk, Map<PrincipleId, Principle> principles, Set<PrincipleId> unmatched) {

    static Own of(Charter from, Charter to) {
      Map<PrincipleId, Principle> principles = new HashMap<>();
      from.getGroups().stream()
          .flatMap(group -> group.getPrinciples().stream())
          .forEach(principle -> principles.putIfAbsent(principle.getId(), principle));
      Crosswalk crosswalk = Crosswalk.between(from, to);
      return new Own(crosswalk, principles, Set.copyOf(crosswalk.unmatched()));
    }
  }

  /** Where the readings of one claim come from. */
  private record Source(Crosswalk crosswalk, PrincipleId principle, boolean versioned) {

    Stream<ClaimReading> readings(int claim) {
      return crosswalk.linksOf(principle).stream().map(link -> reading(claim, link));
    }

    Optional<ClaimReading> readAs(int claim, PrincipleId other) {
      return crosswalk.link(principle, other).map(link -> reading(claim, link));
    }

    private ClaimReading reading(int claim, PrincipleLink link) {
      MappingQuality quality = versioned ? link.quality() : MappingQuality.AMBIGUOUS;
      return new ClaimReading(claim, link.from(), link.to(), quality, link.tags());
    }
  }
}
