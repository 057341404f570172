package org.coproduction.scoring;

/**
 * How the items that are met are shown.
 *
 * @param asserted met by facts that are asserted only
 * @param documented met by facts that are documented
 * @param corroborated met by facts that are corroborated
 * @param recognisedOnly of the asserted, those met only by facts that a reader recognised and
 *     nobody has confirmed
 */
public record GradeCounts(int asserted, int documented, int corroborated, int recognisedOnly) {}
