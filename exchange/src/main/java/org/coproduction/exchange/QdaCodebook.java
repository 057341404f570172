package org.coproduction.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.theme.Codebook;
import org.coproduction.value.ThemeId;
import org.coproduction.value.Words;

/**
 * A codebook with what REFI-QDA knows of it and our codebooks do not.
 *
 * <p>A code that has others inside it and can be used too is both in our codebooks; one that only
 * holds others is named here.
 *
 * @param codebook the codebook
 * @param notCodable the themes that only hold others, and that nothing is coded with
 * @param colours the colour of themes that have one, such as {@code #46AA00}
 * @param sets sets of codes, in order
 * @param origin the program that wrote it, in its own words
 */
public record QdaCodebook(
    Codebook codebook,
    Set<ThemeId> notCodable,
    Map<ThemeId, String> colours,
    List<QdaSet> sets,
    Optional<Words> origin) {

  /** Makes a codebook; the lists are copied and keep their order. */
  public QdaCodebook {
    notCodable = Collections.unmodifiableSet(new LinkedHashSet<>(notCodable));
    colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
    sets = List.copyOf(sets);
  }

  /**
   * A codebook of ours: every theme can be used, and none has a colour.
   *
   * @param codebook the codebook
   * @return the same, to be written
   */
  public static QdaCodebook of(Codebook codebook) {
    return new QdaCodebook(codebook, Set.of(), Map.of(), List.of(), Optional.empty());
  }
}
