package org.coproduction.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.charter.Rung;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Theme;
import org.coproduction.value.CharterId;
import org.coproduction.value.CodebookId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.LadderId;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.RungRef;
import org.coproduction.value.ThemeId;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.VersionLabel;

/**
 * What the documents of a dossier can be named by, so that a name is looked up in one step. Made
 * once for a dossier; never changed after.
 */
final class Names {

  private final Dossier dossier;
  private final Map<EventId, Event> events = new HashMap<>();
  private final Map<FeedbackRef, FeedbackItem> said = new HashMap<>();
  private final Map<CodebookVersion, Set<ThemeId>> codebooks = new HashMap<>();
  private final Set<ThemeRef> themes = new HashSet<>();
  private final Set<LadderId> ladders = new HashSet<>();
  private final Set<RungRef> rungs = new HashSet<>();
  private final Map<CharterId, List<Charter>> charters = new HashMap<>();
  private final Set<PrincipleName> principles = new HashSet<>();

  Names(Dossier dossier) {
    this.dossier = dossier;
    dossier.getEvents().forEach(this::add);
    dossier.getCodebooks().forEach(this::add);
    dossier.getLadders().forEach(this::add);
    dossier.getCharters().forEach(this::add);
  }

  private void add(Event event) {
    events.putIfAbsent(event.getId(), event);
    for (FeedbackItem item : event.getFeedback()) {
      said.putIfAbsent(new FeedbackRef(event.getId(), item.getId()), item);
    }
  }

  private void add(Codebook codebook) {
    Set<ThemeId> ofIt =
        codebooks.computeIfAbsent(
            new CodebookVersion(codebook.getId(), codebook.getVersionLabel()),
            version -> new HashSet<>());
    for (Theme theme : codebook.getThemes()) {
      ofIt.add(theme.getId());
      themes.add(new ThemeRef(codebook.getId(), theme.getId()));
    }
  }

  private void add(Ladder ladder) {
    ladders.add(ladder.getId());
    for (Rung rung : ladder.getRungs()) {
      rungs.add(new RungRef(ladder.getId(), rung.getId()));
    }
  }

  private void add(Charter charter) {
    charters.computeIfAbsent(charter.getId(), id -> new ArrayList<>()).add(charter);
    for (PrincipleGroup group : charter.getGroups()) {
      for (Principle principle : group.getPrinciples()) {
        Optional<VersionLabel> version = Optional.of(charter.getVersionLabel());
        principles.add(new PrincipleName(charter.getId(), version, principle.getId()));
        principles.add(new PrincipleName(charter.getId(), Optional.empty(), principle.getId()));
      }
    }
  }

  Dossier dossier() {
    return dossier;
  }

  boolean hasEvent(EventId id) {
    return events.containsKey(id);
  }

  Optional<Event> event(EventId id) {
    return Optional.ofNullable(events.get(id));
  }

  boolean hasSaid(FeedbackRef ref) {
    return said.containsKey(ref);
  }

  Optional<FeedbackItem> said(FeedbackRef ref) {
    return Optional.ofNullable(said.get(ref));
  }

  boolean hasTheme(ThemeRef ref) {
    return themes.contains(ref);
  }

  /** The themes of one version of a codebook, where that is at hand. */
  Optional<Set<ThemeId>> themes(CodebookId codebook, VersionLabel version) {
    return Optional.ofNullable(codebooks.get(new CodebookVersion(codebook, version)));
  }

  boolean hasLadder(LadderId id) {
    return ladders.contains(id);
  }

  boolean hasRung(RungRef ref) {
    return rungs.contains(ref);
  }

  /** The versions at hand of a charter; of one version only, where that is named. */
  List<Charter> charters(CharterId id, Optional<VersionLabel> version) {
    return charters.getOrDefault(id, List.of()).stream()
        .filter(charter -> version.map(charter.getVersionLabel()::equals).orElse(true))
        .toList();
  }

  /** Whether a charter has a principle: in one version, where that is named, or in any. */
  boolean hasPrinciple(CharterId charter, Optional<VersionLabel> version, PrincipleId principle) {
    return principles.contains(new PrincipleName(charter, version, principle));
  }

  private record CodebookVersion(CodebookId codebook, VersionLabel version) {}

  private record PrincipleName(
      CharterId charter, Optional<VersionLabel> version, PrincipleId principle) {}
}
