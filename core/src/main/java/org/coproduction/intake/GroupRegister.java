package org.coproduction.intake;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Involvement;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.participant.Perspective;
import org.coproduction.text.Tokens;
import org.coproduction.value.CueId;
import org.coproduction.value.FactKind;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;

/** The groups of one form, each once, as they are recognised. Used once, by one thread. */
final class GroupRegister {

  private static final CueId NAMED = new CueId("group-named");

  /** The fewest sectors that are a list of sectors and not a group that is called so. */
  private static final int A_LIST = 3;

  private static final GroupId UNNAMED = new GroupId("unnamed");

  private final Map<GroupId, ParticipantGroup> groups = new LinkedHashMap<>();
  private final Set<String> wordings = new HashSet<>();
  private final Map<GroupKind, GroupId> firstByKind = new EnumMap<>(GroupKind.class);

  /** A group by its name; the same name again is the same group. */
  void named(GroupKind kind, Statement statement, int first, int end, Optional<HeadCount> came) {
    Tokens tokens = statement.tokens();
    String wording = kind + Wording.of(Tokens.of(tokens.text(first, end)));
    if (!wordings.add(wording)) {
      return;
    }
    GroupId id = nameless(kind).orElseGet(() -> new GroupId("g" + (groups.size() + 1)));
    firstByKind.putIfAbsent(kind, id);
    ParticipantGroup.Builder group = ParticipantGroup.builder();
    Optional<ParticipantGroup> spoken = Optional.ofNullable(groups.get(id));
    spoken.ifPresent(group::from);
    groups.put(
        id,
        group
            .id(id)
            .kind(kind)
            .name(Words.of(tokens.text(first, end)))
            .came(came.or(() -> spoken.flatMap(ParticipantGroup::getCame)))
            .provenance(Provenance.recognised(statement.span(first, end), NAMED))
            .build());
  }

  /** The group of a kind of which somebody only spoke so far. */
  private Optional<GroupId> nameless(GroupKind kind) {
    return Optional.ofNullable(firstByKind.get(kind))
        .filter(id -> requireNonNull(groups.get(id)).getName().isEmpty());
  }

  /** The groups that some words of a statement mean; one that nobody named yet is added. */
  List<GroupId> meant(Statement statement, List<GroupMention> mentions) {
    mentions.stream()
        .filter(GroupMention::isOfLivedExperience)
        .filter(
            mention ->
                !firstByKind.containsKey(mention.kind()) || nameless(mention.kind()).isPresent())
        .forEach(
            mention ->
                // How many came is told by those who were counted there, not by any number.
                named(mention.kind(), statement, mention.first(), mention.end(), Optional.empty()));
    return spokenOf(statement, mentions);
  }

  /**
   * The groups of which a statement speaks, whether or not they took part: "families tell us that
   * it helps". One that nobody named yet is added without a name.
   */
  List<GroupId> spokenOf(Statement statement, List<GroupMention> mentions) {
    Set<GroupId> meant = new LinkedHashSet<>();
    for (GroupMention mention : mentions) {
      if (mention.isOfLivedExperience()) {
        if (!firstByKind.containsKey(mention.kind())) {
          mentioned(statement, mention);
        }
        Optional.ofNullable(firstByKind.get(mention.kind())).ifPresent(meant::add);
      }
    }
    return List.copyOf(meant);
  }

  /**
   * Takes all groups away where only sectors were named, and nobody of them: "health, education and
   * partners" names no group. It tells what was ruled out.
   */
  List<RuledOut> withoutLoneSectors(FormConcepts concepts) {
    List<ParticipantGroup> sectors =
        groups.values().stream()
            .filter(
                group ->
                    group.getKind().perspective() != Perspective.LIVED_EXPERIENCE
                        && group
                            .getName()
                            .filter(name -> concepts.isSector(Tokens.of(name.text())))
                            .isPresent())
            .toList();
    boolean vague =
        groups.values().stream()
            .allMatch(
                group ->
                    group
                        .getName()
                        .filter(name -> isNobody(concepts, Tokens.of(name.text())))
                        .isPresent());
    if (!vague && (sectors.size() < groups.size() || sectors.size() < A_LIST)) {
      return List.of();
    }
    groups.clear();
    wordings.clear();
    firstByKind.clear();
    return sectors.stream()
        .map(
            group ->
                new RuledOut(
                    FactKind.GROUP_NAMED,
                    group.getProvenance().span().orElseThrow(),
                    NAMED,
                    RuledOut.Reason.ONLY_SECTORS))
        .toList();
  }

  /** "Partners" alone, or all who are relevant. */
  private static boolean isNobody(FormConcepts concepts, Tokens name) {
    return concepts.isVague(name) || (name.size() == 1 && concepts.isSector(name));
  }

  /** Gives the group that was named last its number, where it has none. */
  void countLast(HeadCount came) {
    groups.values().stream()
        .reduce((before, last) -> last)
        .filter(last -> last.getCame().isEmpty())
        .ifPresent(
            last ->
                groups.put(last.getId(), ParticipantGroup.builder().from(last).came(came).build()));
  }

  /** Gives the first group of a kind its number, where it has none. */
  void count(GroupKind kind, HeadCount came) {
    Optional.ofNullable(firstByKind.get(kind))
        .map(groups::get)
        .filter(group -> group.getCame().isEmpty())
        .ifPresent(
            group ->
                groups.put(
                    group.getId(), ParticipantGroup.builder().from(group).came(came).build()));
  }

  private void mentioned(Statement statement, GroupMention mention) {
    GroupId id = new GroupId("g" + (groups.size() + 1));
    firstByKind.put(mention.kind(), id);
    groups.put(
        id,
        ParticipantGroup.builder()
            .id(id)
            .kind(mention.kind())
            .provenance(
                Provenance.recognised(statement.span(mention.first(), mention.end()), NAMED))
            .build());
  }

  /** Adds a group, or its count, where a sentence tells of people who took part. */
  void tookPart(Statement statement, GroupMention mention, boolean counts) {
    Optional<HeadCount> came =
        counts
            ? CountInText.of(statement.tokens(), mention.first(), mention.end())
                .filter(count -> count.exact().isEmpty() || count.exact().getAsLong() > 1)
            : Optional.empty();
    GroupId known = firstByKind.get(mention.kind());
    if (known == null || nameless(mention.kind()).isPresent()) {
      named(mention.kind(), statement, mention.first(), mention.end(), came);
    } else if (came.isPresent()) {
      groups.computeIfPresent(
          known,
          (same, group) ->
              group.getCame().isPresent()
                  ? group
                  : ParticipantGroup.builder().from(group).came(came).build());
    }
  }

  /** People who took part and whom nobody named. */
  GroupId nobodyNamed(Statement statement, RecognisedFact fact) {
    groups.putIfAbsent(
        UNNAMED,
        ParticipantGroup.builder()
            .id(UNNAMED)
            .kind(GroupKind.UNKNOWN)
            .provenance(fact.provenance(statement))
            .build());
    return UNNAMED;
  }

  /** People of one kind who speak for themselves in a form that names nobody of them. */
  GroupId unnamed(GroupKind kind, Statement statement, RecognisedFact fact) {
    GroupId id =
        new GroupId(UNNAMED.value() + '-' + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    groups.putIfAbsent(
        id,
        ParticipantGroup.builder()
            .id(id)
            .kind(kind)
            .provenance(fact.provenance(statement))
            .build());
    return id;
  }

  /** Notes that young people did not take part themselves, and that nobody counted them. */
  void represented() {
    groups.replaceAll(
        (id, group) ->
            group.getKind() == GroupKind.CHILDREN_AND_YOUNG_PEOPLE
                ? ParticipantGroup.builder()
                    .from(group)
                    .involvement(Involvement.REPRESENTED)
                    .role(Optional.empty())
                    .came(Optional.empty())
                    .build()
                : group);
  }

  /** Takes back all counts: the account says that nobody counted. */
  void uncount() {
    groups.replaceAll(
        (id, group) -> ParticipantGroup.builder().from(group).came(Optional.empty()).build());
  }

  /** The first group of a kind, where one has been named. */
  List<GroupId> known(GroupKind kind) {
    return Optional.ofNullable(firstByKind.get(kind)).stream().toList();
  }

  /** All groups of lived experience that have been named so far. */
  List<GroupId> ofLivedExperience() {
    return groups.values().stream()
        .filter(group -> group.getKind().perspective() == Perspective.LIVED_EXPERIENCE)
        .map(ParticipantGroup::getId)
        .toList();
  }

  /** Notes that groups did something themselves; the first such thing is their part. */
  void didThemselves(List<GroupId> ids, Words part) {
    for (GroupId id : ids) {
      groups.computeIfPresent(
          id,
          (same, group) ->
              group.getRole().isPresent()
                  ? group
                  : ParticipantGroup.builder()
                      .from(group)
                      .role(part)
                      .involvement(Involvement.DIRECT)
                      .build());
    }
  }

  List<ParticipantGroup> groups() {
    return List.copyOf(groups.values());
  }
}
