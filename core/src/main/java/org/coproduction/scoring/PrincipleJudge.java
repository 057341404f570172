package org.coproduction.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.Bearing;
import org.coproduction.evidence.Exhibit;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.finding.Place;
import org.coproduction.value.CharterId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.VersionLabel;

/** Judges the principles of charters by what a form cites for and against them. */
final class PrincipleJudge {

  private final Dossier dossier;
  private final Exhibits exhibits;
  private final ImpreciseDate asOf;

  PrincipleJudge(Dossier dossier, Grading grading, FactBook book, ImpreciseDate asOf) {
    this.dossier = dossier;
    this.exhibits = new Exhibits(dossier, grading, book, asOf);
    this.asOf = asOf;
  }

  private record Key(CharterId charter, Optional<VersionLabel> version, PrincipleId principle) {}

  /** A claim that stands, and where. */
  private record Claim(PrincipleClaim claim, Place place) {}

  List<PrincipleScore> judge() {
    Map<Key, List<Claim>> claims = new LinkedHashMap<>();
    for (Charter charter : dossier.getCharters()) {
      for (PrincipleGroup group : charter.getGroups()) {
        for (Principle principle : group.getPrinciples()) {
          claims.putIfAbsent(
              new Key(charter.getId(), Optional.of(charter.getVersionLabel()), principle.getId()),
              new ArrayList<>());
        }
      }
    }
    List<PrincipleClaim> made = dossier.getForm().getPrincipleClaims();
    for (int at = 0; at < made.size(); at++) {
      PrincipleClaim claim = made.get(at);
      if (FactEntry.counts(claim, asOf)) {
        claims
            .computeIfAbsent(
                new Key(claim.getCharter(), claim.getVersionLabel(), claim.getPrinciple()),
                key -> new ArrayList<>())
            .add(new Claim(claim, Place.root().member("principleClaims").item(at)));
      }
    }
    return claims.entrySet().stream()
        .map(entry -> score(entry.getKey(), entry.getValue()))
        .toList();
  }

  private PrincipleScore score(Key key, List<Claim> claims) {
    List<ExhibitOnRecord> support = new ArrayList<>();
    List<ExhibitOnRecord> cited = new ArrayList<>();
    List<ExhibitOnRecord> negative = new ArrayList<>();
    for (Claim claim : claims) {
      List<Exhibit> all = claim.claim().getExhibits();
      for (int at = 0; at < all.size(); at++) {
        Exhibit exhibit = all.get(at);
        if (FactEntry.counts(exhibit, asOf)) {
          ExhibitOnRecord shown =
              exhibits.onRecord(exhibit, claim.place().member("exhibits").item(at));
          if (exhibit.getBearing() == Bearing.COUNTERS) {
            cited.add(shown);
          } else if (exhibits.isNegativeLine(exhibit)) {
            negative.add(shown);
          } else {
            support.add(shown);
          }
        }
      }
    }
    Optional<Grade> evidenced = best(support);
    List<ExhibitOnRecord> counter = new ArrayList<>(cited);
    counter.addAll(negative);
    counter.sort(Comparator.comparing(ExhibitOnRecord::place));
    PrincipleConfidence confidence = confidence(evidenced, counter);
    return new PrincipleScore(
        key.charter(),
        key.version(),
        key.principle(),
        claims.stream().map(Claim::place).toList(),
        claimed(claims),
        evidenced,
        evidence(evidenced, support),
        support,
        counter,
        cited.isEmpty()
            ? negative.isEmpty()
                ? PrincipleReason.NO_COUNTER_ON_RECORD
                : PrincipleReason.SUPPORT_IS_NEGATIVE
            : PrincipleReason.COUNTER_CITED,
        confidence,
        why(evidenced, confidence));
  }

  private static PrincipleReason claimed(List<Claim> claims) {
    if (claims.isEmpty()) {
      return PrincipleReason.NOT_CLAIMED;
    }
    Predicate<Claim> byPerson = claim -> claim.claim().getProvenance().isByPerson();
    return claims.stream().anyMatch(byPerson)
        ? PrincipleReason.CLAIMED
        : PrincipleReason.CLAIM_RECOGNISED_ONLY;
  }

  private static PrincipleReason evidence(
      Optional<Grade> evidenced, List<ExhibitOnRecord> support) {
    if (evidenced.isPresent()) {
      return PrincipleReason.SUPPORT_ON_RECORD;
    }
    return support.isEmpty()
        ? PrincipleReason.NO_SUPPORT_CITED
        : PrincipleReason.SUPPORT_NOT_ON_RECORD;
  }

  private static Optional<Grade> best(List<ExhibitOnRecord> exhibits) {
    return exhibits.stream()
        .flatMap(exhibit -> exhibit.grade().stream())
        .max(Comparator.naturalOrder());
  }

  private static PrincipleConfidence confidence(
      Optional<Grade> evidenced, List<ExhibitOnRecord> counter) {
    if (evidenced.isEmpty()) {
      return PrincipleConfidence.NONE;
    }
    // What somebody says against it weighs as an assertion even where nothing else shows it.
    boolean outweighed =
        counter.stream()
            .map(exhibit -> exhibit.grade().orElse(Grade.ASSERTED))
            .anyMatch(grade -> grade.compareTo(evidenced.get()) >= 0);
    if (outweighed || evidenced.get() == Grade.ASSERTED) {
      return PrincipleConfidence.LOW;
    }
    return evidenced.get() == Grade.CORROBORATED && counter.isEmpty()
        ? PrincipleConfidence.HIGH
        : PrincipleConfidence.MODERATE;
  }

  private static PrincipleReason why(Optional<Grade> evidenced, PrincipleConfidence confidence) {
    if (evidenced.isEmpty()) {
      return PrincipleReason.NO_EVIDENCE;
    }
    return switch (evidenced.get()) {
      // Whatever speaks against it, no more could come of it.
      case ASSERTED -> PrincipleReason.EVIDENCE_ASSERTED;
      case DOCUMENTED ->
          confidence == PrincipleConfidence.LOW
              ? PrincipleReason.COUNTER_WEIGHS_AS_MUCH
              : PrincipleReason.EVIDENCE_DOCUMENTED;
      case CORROBORATED ->
          switch (confidence) {
            case LOW -> PrincipleReason.COUNTER_WEIGHS_AS_MUCH;
            case HIGH -> PrincipleReason.EVIDENCE_CORROBORATED;
            default -> PrincipleReason.CORROBORATED_BUT_COUNTERED;
          };
    };
  }
}
