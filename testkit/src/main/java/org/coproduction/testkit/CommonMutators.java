package org.coproduction.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.feedback.Withdrawal;
import org.coproduction.scoring.RubricItem;
import org.coproduction.testkit.recipe.RecordParts;
import org.coproduction.theme.Codebook;
import org.coproduction.value.Id;
import org.coproduction.value.Words;

/**
 * Faults that documents of many kinds can have, read off their types: a fact that must be there is
 * missing, a text is too long, an identifier is there twice, a name leads nowhere.
 */
final class CommonMutators<T> {

  private static final String NOBODY = "nobody-has-this-name";

  private final Class<T> document;
  private final Set<Class<?>> types = new HashSet<>();
  private final List<Mutator<T, T>> mutators = new ArrayList<>();

  private CommonMutators(Class<T> document) {
    this.document = document;
    typesIn(document);
  }

  /**
   * The mutators of a kind of document.
   *
   * @param unresolved the code where a name leads nowhere within the document, where one does
   */
  static <T> List<Mutator<T, T>> of(Class<T> document, Optional<String> unresolved) {
    CommonMutators<T> all = new CommonMutators<>(document);
    all.types.stream()
        .sorted((one, other) -> one.getName().compareTo(other.getName()))
        .forEach(type -> all.leavingOut(type));
    all.mutators.add(all.longText());
    all.kinds().stream()
        .filter(kind -> kind != RubricItem.class)
        .forEach(kind -> all.mutators.add(all.twice(kind)));
    unresolved.ifPresent(code -> all.mutators.add(all.leadingNowhere(code)));
    List<T> everything = Records.edgeCases(document);
    return all.mutators.stream()
        .filter(one -> everything.stream().anyMatch(sound -> one.mutate(sound, 0).isPresent()))
        .toList();
  }

  private void typesIn(Class<?> type) {
    types.add(type);
    RecordParts.of(type).members().stream()
        .map(RecordParts.Member::held)
        .filter(RecordParts::hasBuilder)
        .forEach(this::typesIn);
  }

  /** The types of record that have identifiers of their own in the document, by name. */
  private List<Class<?>> kinds() {
    List<Class<?>> kinds = new ArrayList<>();
    for (Class<?> type : types) {
      if (type != document && own(type).isPresent()) {
        kinds.add(type);
      }
    }
    kinds.sort((one, other) -> one.getName().compareTo(other.getName()));
    return kinds;
  }

  private static Optional<RecordParts.Member> own(Class<?> type) {
    return RecordParts.of(type).members().stream()
        .filter(member -> member.name().equals("id"))
        .findFirst();
  }

  private void leavingOut(Class<?> type) {
    for (RecordParts.Member member : RecordParts.of(type).members()) {
      Stream.of(member.accessor().getAnnotationsByType(Present.class))
          .filter(present -> !List.of(present.payload()).contains(Should.class))
          .forEach(present -> mutators.add(without(type, member, present.code())));
    }
  }

  private Mutator<T, T> without(Class<?> type, RecordParts.Member member, String code) {
    return new Mutator<>(
        "leaves out " + member.name() + " of " + type.getSimpleName(),
        code,
        (sound, choice) -> {
          List<Spot> spots =
              Spot.in(sound, document).stream().filter(spot -> spot.type() == type).toList();
          if (spots.isEmpty()) {
            return Optional.empty();
          }
          Spot spot = spots.get(Math.floorMod(choice, spots.size()));
          Object none = member.isList() ? List.of() : Optional.empty();
          Object emptied =
              spot.changed(
                  sound,
                  document,
                  record -> RecordParts.of(type).with(record, Map.of(member.name(), none)));
          T broken = document.cast(withoutNamesOf(member.held(), emptied));
          return Optional.of(
              new Mutation<>(
                  broken, ExpectedFinding.finding(code, spot.place() + "/" + member.name())));
        });
  }

  /** What named a part that is gone would be a second fault. */
  private Object withoutNamesOf(Class<?> gone, Object whole) {
    Optional<RecordParts.Member> id = RecordParts.hasBuilder(gone) ? own(gone) : Optional.empty();
    return id.isEmpty() ? whole : Names.leftOut(whole, document, id.get().held());
  }

  private Mutator<T, T> longText() {
    return new Mutator<>(
        "makes a text longer than it can be",
        "record.words.too-long",
        (sound, choice) -> {
          List<Text> texts = new ArrayList<>();
          for (Spot spot : Spot.in(sound, document)) {
            for (RecordParts.Member member : RecordParts.of(spot.type()).members()) {
              AtMost most = member.accessor().getAnnotation(AtMost.class);
              if (most != null
                  && member.held() == Words.class
                  && !member.isList()
                  && !Spot.parts(member.of(spot.record())).isEmpty()) {
                texts.add(new Text(spot, member, most.value()));
              }
            }
          }
          return texts.isEmpty()
              ? Optional.empty()
              : Optional.of(texts.get(Math.floorMod(choice, texts.size())).tooLong(sound));
        });
  }

  /** A text with a limit. */
  private final class Text {
    private final Spot spot;
    private final RecordParts.Member member;
    private final int most;

    Text(Spot spot, RecordParts.Member member, int most) {
      this.spot = spot;
      this.member = member;
      this.most = most;
    }

    Mutation<T> tooLong(T sound) {
      Words words = Words.of("m".repeat(most + 1));
      Object value = member.isOptional() ? Optional.of(words) : words;
      return new Mutation<>(
          spot.changed(
              sound,
              document,
              record -> RecordParts.of(spot.type()).with(record, Map.of(member.name(), value))),
          ExpectedFinding.finding("record.words.too-long", spot.place() + "/" + member.name()));
    }
  }

  private Mutator<T, T> twice(Class<?> kind) {
    return new Mutator<>(
        "gives two records of " + kind.getSimpleName() + " one identifier",
        "record.id.duplicate",
        (sound, choice) -> {
          for (Spot spot : Spot.in(sound, document)) {
            for (RecordParts.Member member : RecordParts.of(spot.type()).members()) {
              if (member.held() == kind && member.isList()) {
                List<?> there = (List<?>) member.of(spot.record());
                if (!there.isEmpty()) {
                  return Optional.of(repeated(sound, spot, member, there, choice));
                }
              }
            }
          }
          return Optional.empty();
        });
  }

  private Mutation<T> repeated(
      T sound, Spot spot, RecordParts.Member member, List<?> there, int choice) {
    List<Object> more = new ArrayList<>(there);
    more.add(there.get(Math.floorMod(choice, there.size())));
    T broken =
        spot.changed(
            sound,
            document,
            record ->
                uncounted(RecordParts.of(spot.type()).with(record, Map.of(member.name(), more))));
    String at = spot.place() + "/" + member.name() + "/" + there.size() + "/id";
    return new Mutation<>(broken, ExpectedFinding.finding("record.id.duplicate", at));
  }

  /** One more principle may be more than the publisher counts, which is another fault. */
  private static Object uncounted(Object record) {
    return record instanceof PrincipleGroup group
        ? PrincipleGroup.builder().from(group).publishedCount(Optional.empty()).build()
        : record;
  }

  private Mutator<T, T> leadingNowhere(String code) {
    Set<Class<?>> ids = new HashSet<>();
    kinds().forEach(kind -> own(kind).ifPresent(id -> ids.add(id.held())));
    return new Mutator<>(
        "names what is nowhere",
        code,
        (sound, choice) -> {
          if (sound instanceof Codebook book && book.getBase().isPresent()) {
            // What is not in an overlay may be in the codebook below it.
            return Optional.empty();
          }
          List<Mutation<T>> ways = new ArrayList<>();
          for (Spot spot : Spot.in(sound, document)) {
            for (RecordParts.Member member : RecordParts.of(spot.type()).members()) {
              if (ids.contains(member.held())
                  && !member.name().equals("id")
                  && spot.type() != Withdrawal.class
                  && !Spot.parts(member.of(spot.record())).isEmpty()) {
                ways.add(nowhere(sound, spot, member, code));
              }
            }
          }
          return ways.isEmpty()
              ? Optional.empty()
              : Optional.of(ways.get(Math.floorMod(choice, ways.size())));
        });
  }

  private Mutation<T> nowhere(T sound, Spot spot, RecordParts.Member member, String code) {
    Id nobody = Names.of(member.held(), NOBODY);
    Object value =
        member.isList() ? List.of(nobody) : member.isOptional() ? Optional.of(nobody) : nobody;
    String at = spot.place() + "/" + member.name() + (member.isList() ? "/0" : "");
    return new Mutation<>(
        spot.changed(
            sound,
            document,
            record -> RecordParts.of(spot.type()).with(record, Map.of(member.name(), value))),
        ExpectedFinding.finding(code, at));
  }
}
