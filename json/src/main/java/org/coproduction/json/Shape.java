package org.coproduction.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.TextPosition;
import org.coproduction.value.MalformedValueException;
import org.jspecify.annotations.Nullable;

/**
 * An object of a published format: its members, in the order in which they are written.
 *
 * <p>Immutable; each step of its making is a shape with one member more.
 *
 * @param <T> the type of the object
 * @param <B> what collects its members while it is read
 */
final class Shape<T, B> implements Codec<T> {

  private final @Nullable Class<T> type;
  private final Supplier<B> begin;
  private final Function<B, T> build;
  private final Map<String, Member<T, B>> members;

  private Shape(
      @Nullable Class<T> type,
      Supplier<B> begin,
      Function<B, T> build,
      Collection<Member<T, B>> members) {
    this.type = type;
    this.begin = begin;
    this.build = build;
    this.members = new LinkedHashMap<>();
    for (Member<T, B> member : members) {
      if (this.members.put(member.name(), member) != null) {
        throw new IllegalArgumentException("a member is in the table twice: " + member.name());
      }
    }
  }

  static <T, B> Shape<T, B> of(Class<T> type, Supplier<B> begin, Function<B, T> build) {
    return new Shape<>(type, begin, build, List.of());
  }

  /** An object that stands for no type of its own. */
  static <T, B> Shape<T, B> ofNoType(Supplier<B> begin, Function<B, T> build) {
    return new Shape<>(null, begin, build, List.of());
  }

  <V> Shape<T, B> required(String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
    return with(new Member.One<>(name, true, codec, get, set));
  }

  <V> Shape<T, B> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return with(
        new Member.One<>(name, false, codec, object -> get.apply(object).orElse(null), set));
  }

  /** A member that is left out where it has the value that it has when it is left out. */
  <V> Shape<T, B> optional(
      String name, Codec<V> codec, V otherwise, Function<T, V> get, BiConsumer<B, V> set) {
    return optional(
        name,
        codec,
        object -> Optional.of(get.apply(object)).filter(value -> !value.equals(otherwise)),
        set);
  }

  <V> Shape<T, B> list(
      String name, Codec<V> codec, Function<T, List<V>> get, BiConsumer<B, V> add) {
    return with(new Member.Many<>(name, false, codec, get, add));
  }

  /** A list that is written even where it is empty. */
  <V> Shape<T, B> wholeList(
      String name, Codec<V> codec, Function<T, List<V>> get, BiConsumer<B, V> add) {
    return with(new Member.Many<>(name, true, codec, get, add));
  }

  private Shape<T, B> with(Member<T, B> member) {
    List<Member<T, B>> more = new ArrayList<>(members.values());
    more.add(member);
    return new Shape<>(type, begin, build, more);
  }

  /** The same members in the same order for a type that is made from this one. */
  <U> Shape<U, B> as(Class<U> of, Function<T, U> to, Function<U, T> from) {
    List<Member<U, B>> same = new ArrayList<>();
    members.values().forEach(member -> same.add(member.of(from)));
    return new Shape<>(of, begin, draft -> to.apply(build.apply(draft)), same);
  }

  /** This shape as a document: it begins with the name and version of its format. */
  Shape<T, B> asDocument(String format, int version) {
    List<Member<T, B>> all = new ArrayList<>();
    all.add(header("format", Constant.format(format)));
    all.add(header("version", Constant.version(version)));
    all.addAll(members.values());
    return new Shape<>(type, begin, build, all);
  }

  private static <T, B> Member<T, B> header(String name, Constant constant) {
    return new Member.One<>(name, true, constant, object -> "", (draft, value) -> {});
  }

  /** The type of the object, or null where it stands for none of its own. */
  @Nullable Class<T> type() {
    return type;
  }

  /** The members in order. */
  Collection<Member<T, B>> members() {
    return members.values();
  }

  @Override
  public @Nullable T read(Pass pass) throws UnreadableException {
    if (pass.token() != Token.START_OBJECT) {
      pass.noteOtherThan(JsonKind.OBJECT);
      return null;
    }
    int before = pass.faults();
    TextPosition start = pass.position();
    B draft = begin.get();
    Set<Member<T, B>> seen = new HashSet<>();
    Map<String, KeptMember> unknown = pass.isLenient() ? new LinkedHashMap<>() : Map.of();
    while (pass.next() == Token.NAME) {
      readMember(pass, draft, seen, unknown);
    }
    noteMissing(pass, start, seen);
    // What has a fault is not built: its own checks would only say again what is known.
    T object = pass.faults() == before ? built(pass, start, draft) : null;
    if (object != null && !unknown.isEmpty()) {
      pass.keep(object, unknown.values());
    }
    return object;
  }

  private void readMember(
      Pass pass, B draft, Set<Member<T, B>> seen, Map<String, KeptMember> unknown)
      throws UnreadableException {
    Member<T, B> member = members.get(pass.text());
    if (member == null) {
      if (pass.isLenient()) {
        keepUnknown(pass, seen, unknown);
      } else {
        noteUnknown(pass);
      }
      return;
    }
    pass.enter(member.name());
    if (seen.add(member)) {
      pass.next();
      member.read(pass, draft);
    } else {
      Finding duplicate = pass.finding(JsonCodes.DUPLICATE_MEMBER);
      pass.next();
      pass.noteSkipped(duplicate);
    }
    pass.leave();
  }

  private void noteUnknown(Pass pass) throws UnreadableException {
    Finding unknown = unknown(pass, JsonCodes.UNKNOWN_MEMBER, JsonCodes.MISSPELT_MEMBER);
    pass.next();
    pass.noteSkipped(unknown);
  }

  private void keepUnknown(Pass pass, Set<Member<T, B>> seen, Map<String, KeptMember> unknown)
      throws UnreadableException {
    String name = pass.text();
    if (unknown.containsKey(name)) {
      Finding duplicate = pass.finding(JsonCodes.DUPLICATE_MEMBER);
      pass.next();
      pass.noteSkipped(duplicate);
      return;
    }
    Finding kept = unknown(pass, JsonCodes.KEPT_MEMBER, JsonCodes.KEPT_MISSPELT_MEMBER);
    Finding halfACharacter = pass.finding(JsonCodes.NOT_UNICODE);
    pass.next();
    String json = pass.copied();
    if (isUnicode(name) && isUnicode(json)) {
      unknown.put(name, new KeptMember(lastOf(seen), name, json));
      pass.noteKept(kept);
    } else {
      // It could not be written back: UTF-8 has no such character.
      pass.note(halfACharacter);
    }
  }

  /** How many members come, in published order, before or with the last of some. */
  private int lastOf(Set<Member<T, B>> some) {
    int last = 0;
    int position = 0;
    for (Member<T, B> member : members.values()) {
      position++;
      if (some.contains(member)) {
        last = position;
      }
    }
    return last;
  }

  private static boolean isUnicode(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private Finding unknown(Pass pass, FindingCode code, FindingCode whereMisspelt)
      throws UnreadableException {
    String nearest = Nearest.to(pass.text(), members.keySet());
    if (nearest == null) {
      return pass.finding(code);
    }
    Finding misspelt = pass.finding(whereMisspelt);
    return misspelt.with("nearest", misspelt.place().member(nearest));
  }

  private void noteMissing(Pass pass, TextPosition start, Set<Member<T, B>> seen)
      throws UnreadableException {
    for (Member<T, B> member : members.values()) {
      if (member.isRequired() && !seen.contains(member)) {
        pass.enter(member.name());
        pass.note(pass.finding(JsonCodes.MISSING_MEMBER, start));
        pass.leave();
      }
    }
  }

  private @Nullable T built(Pass pass, TextPosition start, B draft) throws UnreadableException {
    try {
      return build.apply(draft);
    } catch (MalformedValueException refused) {
      pass.note(pass.finding(JsonCodes.of(refused), start));
      return null;
    }
  }

  @Override
  public void write(T object, TokenSink sink) {
    sink.startObject();
    for (Member<T, B> member : members.values()) {
      member.write(object, sink);
    }
    sink.endObject();
  }
}
