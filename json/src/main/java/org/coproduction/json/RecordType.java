package org.coproduction.json;

import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Report;
import org.jspecify.annotations.Nullable;

/**
 * One type of the table: a document, a record inside one, or a small value, as it stands in JSON
 * that somebody else's parser reads and somebody else's generator writes.
 *
 * <p>A document carries the name and version of its format here too. Reading is strict. Findings
 * point from the value that was asked for, not from the host's own object around it, and name the
 * kind of document in which such a value first stands. Immutable and thread-safe.
 *
 * @param <T> the type
 */
public final class RecordType<T> {

  private static final Map<Class<?>, RecordType<?>> ALL = Collections.unmodifiableMap(collected());

  private final Class<T> type;
  private final Codec<T> codec;
  private final DocumentKind within;

  private RecordType(Class<T> type, Codec<T> codec, DocumentKind within) {
    this.type = type;
    this.codec = codec;
    this.within = within;
  }

  /**
   * All types of the table that a host can hold.
   *
   * @return the types, documents before what stands in them
   */
  public static List<RecordType<?>> all() {
    return List.copyOf(ALL.values());
  }

  /**
   * The type of one class.
   *
   * @param type an interface, record or enumeration of the domain
   * @return how it stands in JSON, or nothing where no document has such a value
   * @param <T> the type
   */
  public static <T> Optional<RecordType<T>> of(Class<T> type) {
    // The map is filled with each class beside its own type only.
    @SuppressWarnings("unchecked")
    RecordType<T> of = (RecordType<T>) ALL.get(type);
    return Optional.ofNullable(of);
  }

  /** {@return the class of the values} */
  public Class<T> type() {
    return type;
  }

  /** How the values stand in JSON. */
  Codec<T> codec() {
    return codec;
  }

  /**
   * Whether each value is one text, so that it can also be a member's name.
   *
   * @return false for objects, numbers, true and false, and what can be either text or object
   */
  public boolean isText() {
    return codec instanceof Choice<?>
        || (codec instanceof Scalar<?> scalar && scalar.kind() == JsonKind.STRING);
  }

  /**
   * Reads the value that begins with the next token, up to its last token and not beyond.
   *
   * @param tokens where to read
   * @param limits how much to take in; the size of the document is for whoever parses it to limit
   * @return the value or why there is none
   */
  public Reading<T> read(TokenSource tokens, ReadLimits limits) {
    Pass pass = new Pass(tokens, DocumentRef.the(within), limits);
    T value = pass.overOne(codec);
    Report report = pass.report();
    return new Reading<>(
        report.hasErrors() ? Optional.empty() : Optional.ofNullable(value), report);
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @param sink takes its tokens
   */
  public void write(T value, TokenSink sink) {
    codec.write(value, sink);
  }

  /**
   * Reads a value that is one {@linkplain #isText() text}.
   *
   * @param text the text, without escapes
   * @param limits how much to take in
   * @return the value or why there is none
   */
  public Reading<T> readText(String text, ReadLimits limits) {
    return read(OneText.of(text), limits);
  }

  /**
   * Writes a value that is one {@linkplain #isText() text}.
   *
   * @param value the value
   * @return its text, without escapes
   * @throws IllegalStateException where values of this type are not one text: a fault of the
   *     program
   */
  public String textOf(T value) {
    OneText text = new OneText();
    write(value, text);
    return text.text();
  }

  private static Map<Class<?>, RecordType<?>> collected() {
    Map<Class<?>, RecordType<?>> types = new LinkedHashMap<>();
    for (DocumentFormat<?> format : DocumentFormat.all()) {
      add(format.shape(), format.kind(), types);
    }
    for (DocumentFormat<?> format : DocumentFormat.all()) {
      collectMembers(format.shape(), format.kind(), types);
    }
    return types;
  }

  private static void collect(
      Codec<?> codec, DocumentKind within, Map<Class<?>, RecordType<?>> types) {
    if (!add(codec, within, types)) {
      return;
    }
    if (codec instanceof Shape<?, ?> shape) {
      collectMembers(shape, within, types);
    } else if (codec instanceof PlainOrFull<?> either) {
      collectMembers(either.full(), within, types);
    }
  }

  private static void collectMembers(
      Shape<?, ?> shape, DocumentKind within, Map<Class<?>, RecordType<?>> types) {
    for (Member<?, ?> member : shape.members()) {
      collect(member.codec(), within, types);
    }
  }

  /** Adds the type of a codec; false where it is known already. */
  private static <T> boolean add(
      Codec<T> codec, DocumentKind within, Map<Class<?>, RecordType<?>> types) {
    Class<T> type = typeOf(codec);
    if (type == null || !isOfTheDomain(type)) {
      return true;
    }
    return types.putIfAbsent(type, new RecordType<>(type, codec, within)) == null;
  }

  private static <T> @Nullable Class<T> typeOf(Codec<T> codec) {
    if (codec instanceof Shape<T, ?> shape) {
      return shape.type();
    }
    if (codec instanceof PlainOrFull<T> either) {
      return either.plain().type();
    }
    if (codec instanceof Scalar<T> scalar) {
      return scalar.type();
    }
    return codec instanceof Choice<?> choice ? sameType(choice.type()) : null;
  }

  /** A choice of the codec's own constants: its T is the class of the constants. */
  @SuppressWarnings("unchecked")
  private static <T> Class<T> sameType(Class<?> type) {
    return (Class<T>) type;
  }

  /** Dates and numbers of the JDK are the host's to map; forms of this package are nobody's. */
  private static boolean isOfTheDomain(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && type.getName().startsWith("org.coproduction.")
        && type.getPackage() != RecordType.class.getPackage();
  }
}
