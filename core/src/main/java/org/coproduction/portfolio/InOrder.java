package org.coproduction.portfolio;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.coproduction.value.Provenance;
import org.coproduction.value.VersionLabel;

/** The orders of a portfolio: by identifier or by the order of constants, never by how well. */
final class InOrder {

  static final Comparator<RubricItemRef> ITEMS =
      Comparator.comparing((RubricItemRef ref) -> ref.rubric().value())
          .thenComparing(ref -> ref.version().value())
          .thenComparing(ref -> ref.item().value());

  static final Comparator<StageAndGroup> LEVELS =
      Comparator.comparing(StageAndGroup::stage).thenComparing(StageAndGroup::group);

  static final Comparator<PrincipleOfCharter> PRINCIPLES =
      Comparator.comparing((PrincipleOfCharter ref) -> ref.charter().value())
          .thenComparing(ref -> ref.version().map(VersionLabel::value).orElse(""))
          .thenComparing(ref -> ref.principle().value());

  static final Comparator<Provenance.Kind> ORIGINS = Comparator.naturalOrder();

  /** Pieces by identifier and date; those that share both, by what is in them. */
  static final Comparator<Piece> PIECES =
      Comparator.comparing((Piece piece) -> piece.form().value())
          .thenComparing(Piece::asOf)
          .thenComparing(InOrder::printed);

  private InOrder() {}

  static <K, V> Map<K, V> of(Map<K, V> map, Comparator<K> order) {
    TreeMap<K, V> sorted = new TreeMap<>(order);
    sorted.putAll(map);
    // Of equal order are equal keys only, so a plain map with this order is the same map.
    return Collections.unmodifiableMap(new LinkedHashMap<>(sorted));
  }

  /** All that is in a piece beside its name and date; identifiers mask themselves, so by hand. */
  private static String printed(Piece piece) {
    StringBuilder all = new StringBuilder();
    all.append(piece.year().map(String::valueOf).orElse("")).append(';');
    piece
        .items()
        .forEach(
            (ref, showing) ->
                all.append(ref.rubric().value())
                    .append(' ')
                    .append(ref.version().value())
                    .append(' ')
                    .append(ref.item().value())
                    .append('=')
                    .append(showing)
                    .append(';'));
    piece
        .levels()
        .forEach(
            (at, showing) ->
                all.append(at.stage())
                    .append(' ')
                    .append(at.group())
                    .append('=')
                    .append(showing)
                    .append(';'));
    piece
        .principles()
        .forEach(
            (ref, showing) ->
                all.append(ref.charter().value())
                    .append(' ')
                    .append(ref.version().map(VersionLabel::value).orElse(""))
                    .append(' ')
                    .append(ref.principle().value())
                    .append('=')
                    .append(showing)
                    .append(';'));
    piece.facts().forEach((kind, count) -> all.append(kind).append('=').append(count).append(';'));
    return all.toString();
  }
}
