package org.coproduction.value;

/**
 * A nation of the United Kingdom. Each has its own law and its own words for additional needs, so
 * nothing in this library takes one of them for granted.
 */
public enum Nation {
  /** England: special educational needs and disabilities, EHC plans, the Local Offer. */
  ENGLAND,
  /** Wales: additional learning needs, individual development plans. */
  WALES,
  /** Scotland: additional support needs, co-ordinated support plans. */
  SCOTLAND,
  /** Northern Ireland: special educational needs, statements. */
  NORTHERN_IRELAND
}
