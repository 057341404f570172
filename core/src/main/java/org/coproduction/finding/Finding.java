package org.coproduction.finding;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coproduction.value.ImpreciseDate;

/**
 * One thing that was noticed in one document.
 *
 * <p>It says what (a code), how binding (a severity), what about (a category) and where (a place,
 * and for inputs read from text a line and column), with details that are safe to print. It carries
 * no message: messages are rendered for a language when somebody wants to read them, see {@link
 * Messages}. Findings are ordered by document, place, position and code.
 *
 * @param code what was noticed
 * @param severity how binding the broken requirement is here; the code's own unless a profile
 *     graded it otherwise
 * @param document which document it is about
 * @param place where in the document
 * @param position where in the text that the document was read from
 * @param charterPlace where in the charter the requirement stands
 * @param arguments the details by name, in the order in which they were given
 */
public record Finding(
    FindingCode code,
    Severity severity,
    DocumentRef document,
    Place place,
    Optional<TextPosition> position,
    Optional<Place> charterPlace,
    Map<String, Argument> arguments)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::document)
          .thenComparing(Finding::place)
          .thenComparing(Finding::position, Finding::absentFirst)
          .thenComparing(Finding::code)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::charterPlace, Finding::absentFirst)
          .thenComparing(finding -> printed(finding.arguments));

  /** Makes a finding; the arguments are copied. */
  public Finding {
    // Most have none, and there may be ten thousand of them.
    arguments =
        arguments.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /**
   * Notices something.
   *
   * @param code what
   * @param document in which document
   * @param place where in it
   * @return the finding, in the code's own severity, without details
   */
  public static Finding of(FindingCode code, DocumentRef document, Place place) {
    return new Finding(
        code, code.severity(), document, place, Optional.empty(), Optional.empty(), Map.of());
  }

  /**
   * Adds where in the text it stands.
   *
   * @param position line and column
   * @return the finding with the position
   */
  public Finding at(TextPosition position) {
    return new Finding(
        code, severity, document, place, Optional.of(position), charterPlace, arguments);
  }

  /**
   * Adds where in the charter the requirement stands.
   *
   * @param charterPlace the place in the charter's document
   * @return the finding with that place
   */
  public Finding citing(Place charterPlace) {
    return new Finding(
        code, severity, document, place, position, Optional.of(charterPlace), arguments);
  }

  /**
   * Grades the finding otherwise.
   *
   * @param graded the new severity
   * @return the finding in that severity
   */
  public Finding graded(Severity graded) {
    return new Finding(code, graded, document, place, position, charterPlace, arguments);
  }

  /**
   * Places the finding in another document: the one of a dossier that was judged by itself.
   *
   * @param other the document
   * @return the finding, about that document
   */
  public Finding in(DocumentRef other) {
    return new Finding(code, severity, other, place, position, charterPlace, arguments);
  }

  /**
   * Adds a number.
   *
   * @param name the detail's name, as messages call it
   * @param number the number
   * @return the finding with the detail
   */
  public Finding with(String name, long number) {
    return with(name, new Argument.Count(number));
  }

  /**
   * Adds a date.
   *
   * @param name the detail's name, as messages call it
   * @param date the date
   * @return the finding with the detail
   */
  public Finding with(String name, ImpreciseDate date) {
    return with(name, new Argument.Day(date));
  }

  /**
   * Adds a constant.
   *
   * @param name the detail's name, as messages call it
   * @param constant the constant
   * @return the finding with the detail
   */
  public Finding with(String name, Enum<?> constant) {
    return with(name, new Argument.Choice(constant));
  }

  /**
   * Adds another place.
   *
   * @param name the detail's name, as messages call it
   * @param other the place
   * @return the finding with the detail
   */
  public Finding with(String name, Place other) {
    return with(name, new Argument.At(other));
  }

  private Finding with(String name, Argument argument) {
    Map<String, Argument> more = new LinkedHashMap<>(arguments);
    more.put(name, argument);
    return new Finding(code, severity, document, place, position, charterPlace, more);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  private static <T extends Comparable<T>> int absentFirst(Optional<T> left, Optional<T> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Boolean.compare(left.isPresent(), right.isPresent());
    }
    return left.get().compareTo(right.get());
  }

  /** Arguments are equal in any order, so they are compared in one: that of their names. */
  private static String printed(Map<String, Argument> arguments) {
    StringBuilder all = new StringBuilder();
    new TreeMap<>(arguments)
        .forEach(
            (name, argument) ->
                all.append(name).append('=').append(argument.printed()).append(';'));
    return all.toString();
  }
}
