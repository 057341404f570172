package org.coproduction;

import org.coproduction.finding.FindingCode;

/**
 * What there is to know of one code: what it means, what to do about it, on what it rests.
 *
 * @param code the code, with its severity and category
 * @param meaning what was noticed, in English; details stand as their names in curly brackets
 * @param remedy what a person can do about it, in English
 * @param source on what the requirement rests
 * @param since the first version of the library that raises it
 * @param jakarta whether any host's default Jakarta validator raises it too; {@code
 *     EvidenceValidator} and the other doors of this library raise it in any case
 */
public record CatalogueEntry(
    FindingCode code, String meaning, String remedy, Source source, String since, boolean jakarta) {

  /**
   * On what a requirement rests: the guidance or standard behind it, or this house's own reason.
   *
   * @param name a short name, such as {@code house}
   * @param words what it says, in our own words
   */
  public record Source(String name, String words) {}
}
