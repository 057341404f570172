package org.coproduction.scoring;

import org.coproduction.agreement.Estimate;

/**
 * How far scorers agree on some items.
 *
 * @param percent the part of pairs of results that are the same, with its interval
 * @param alpha Krippendorff's alpha (ordinal), with its interval; what it rests on is with it
 * @param advice what to do with scores that so agree
 * @param applicabilityDiffers the items of forms of which one scorer says that they do not apply
 *     and another judges them; they are not among the pairs
 */
public record ScorerAgreement(
    Estimate percent, Estimate alpha, Advice advice, int applicabilityDiffers) {}
