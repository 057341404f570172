package org.coproduction.scoring;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.coproduction.agreement.Bootstrap;
import org.coproduction.agreement.Estimate;
import org.coproduction.agreement.KrippendorffAlpha;
import org.coproduction.agreement.PercentAgreement;
import org.coproduction.agreement.Study;
import org.coproduction.value.CoderId;
import org.coproduction.value.FormId;
import org.coproduction.value.ItemId;
import org.coproduction.value.MalformedValueException;

/**
 * How far scorers who judged the same forms by one rubric agree: by item, by dimension and over
 * all.
 *
 * <p>The scale is that of the score: an item of which nobody can tell counts as one that is not
 * met, and both are below met. An item that does not apply has no place on it and is missing; where
 * scorers differ about that, it is counted beside. Intervals draw whole forms anew, since the items
 * of one form hang together.
 *
 * @param byItem the agreement on each item of the rubric that was rated, in the rubric's order
 * @param byDimension the agreement on the items of each dimension that was rated
 * @param overall the agreement on all items together
 * @param secondScoring how many forms were scored twice, and whether that is enough
 */
public record Reliability(
    Map<ItemId, ScorerAgreement> byItem,
    Map<Dimension, ScorerAgreement> byDimension,
    ScorerAgreement overall,
    SecondScoring secondScoring) {

  private static final PercentAgreement PERCENT = PercentAgreement.measure();

  /** With two places on the scale, ordinal alpha is nominal alpha. */
  private static final KrippendorffAlpha<Boolean> ALPHA =
      KrippendorffAlpha.ordinal(Comparator.<Boolean>naturalOrder());

  /** Makes a result; the maps are copied in their order. */
  public Reliability {
    byItem = Collections.unmodifiableMap(new LinkedHashMap<>(byItem));
    byDimension = Collections.unmodifiableMap(new LinkedHashMap<>(byDimension));
  }

  /**
   * How far scorers agree.
   *
   * @param rubric the rubric that all judged by
   * @param ratings what they judged, in any order; ratings of items that the rubric has not are
   *     left out
   * @param bootstrap how intervals are found
   * @param formsInAll how many forms were scored at all, once or more often
   * @return the agreement
   * @throws MalformedValueException {@code scoring.rating.twice} where a scorer rated an item of a
   *     form twice; {@code scoring.second-scoring.malformed} where there are ratings of more forms
   *     than there are
   */
  public static Reliability of(
      Rubric rubric, List<ItemRating> ratings, Bootstrap bootstrap, int formsInAll) {
    Map<ItemId, Dimension> dimensions = new LinkedHashMap<>();
    rubric.getItems().forEach(item -> dimensions.put(item.getId(), item.getDimension()));
    // Sorted, so that the same ratings in another order have the same intervals.
    Map<String, ItemRating> sorted = new TreeMap<>();
    for (ItemRating rating : ratings) {
      if (dimensions.containsKey(rating.item()) && sorted.put(key(rating), rating) != null) {
        throw new MalformedValueException("scoring.rating.twice", "ratings");
      }
    }
    List<ItemRating> known = List.copyOf(sorted.values());
    Agreements agreements = new Agreements(known, bootstrap);
    Map<ItemId, ScorerAgreement> byItem = new LinkedHashMap<>();
    Map<Dimension, ScorerAgreement> byDimension = new EnumMap<>(Dimension.class);
    for (ItemId item : dimensions.keySet()) {
      agreements.on(rating -> rating.item().equals(item)).ifPresent(on -> byItem.put(item, on));
    }
    for (Dimension dimension : Dimension.values()) {
      agreements
          .on(rating -> dimension == dimensions.get(rating.item()))
          .ifPresent(on -> byDimension.put(dimension, on));
    }
    return new Reliability(
        byItem, byDimension, agreements.onAll(), secondScoring(known, formsInAll));
  }

  /** Identifiers hold no space, so no two ratings share a key by chance. */
  private static String key(ItemRating rating) {
    return rating.form().value() + ' ' + rating.item().value() + ' ' + rating.scorer().value();
  }

  private static SecondScoring secondScoring(List<ItemRating> ratings, int formsInAll) {
    Map<FormId, Set<CoderId>> scorers = new HashMap<>();
    ratings.forEach(
        rating ->
            scorers.computeIfAbsent(rating.form(), form -> new HashSet<>()).add(rating.scorer()));
    if (scorers.size() > formsInAll) {
      throw new MalformedValueException("scoring.second-scoring.malformed", "formsInAll");
    }
    return new SecondScoring(
        (int) scorers.values().stream().filter(of -> of.size() > 1).count(), formsInAll);
  }

  /** One item of one form. */
  private record Judged(FormId form, ItemId item) {}

  /** Agreement on parts of the ratings. */
  private record Agreements(List<ItemRating> ratings, Bootstrap bootstrap) {

    Optional<ScorerAgreement> on(Predicate<ItemRating> part) {
      List<ItemRating> of = ratings.stream().filter(part).toList();
      return of.isEmpty() ? Optional.empty() : Optional.of(among(of));
    }

    ScorerAgreement onAll() {
      return among(ratings);
    }

    private ScorerAgreement among(List<ItemRating> of) {
      Study.Builder<Boolean> study = Study.over(List.of(false, true));
      Set<Judged> applies = new HashSet<>();
      Set<Judged> doesNotApply = new HashSet<>();
      for (ItemRating rating : of) {
        Judged judged = new Judged(rating.form(), rating.item());
        if (rating.result() == Result.NOT_APPLICABLE) {
          doesNotApply.add(judged);
        } else {
          applies.add(judged);
          study.value(rating.scorer(), judged, rating.result() == Result.MET);
          study.group(judged, rating.form());
        }
      }
      doesNotApply.retainAll(applies);
      Study<Boolean> made = study.build();
      Estimate alpha = ALPHA.of(made, bootstrap);
      return new ScorerAgreement(
          PERCENT.of(made, bootstrap), alpha, Advice.on(alpha), doesNotApply.size());
    }
  }
}
