package org.coproduction.value;

import java.util.Optional;

/**
 * Where a fact comes from: whether a person stated it, or a reader recognised it in words and
 * nobody, or somebody, has looked at it since.
 *
 * <p>A recognised fact is a suggestion. It is never more than asserted, is printed as recognised
 * and is counted apart, until a person confirms it; a refused fact counts for nothing and is kept,
 * so that it is not suggested again.
 *
 * @param kind how the fact came to be in the record
 * @param span where in the source the fact was recognised; only for facts that were recognised
 * @param cue the cue it was recognised by; only for facts that were recognised
 * @param by who confirmed or refused it
 * @param on when it was confirmed or refused
 */
public record Provenance(
    Kind kind,
    Optional<SourceSpan> span,
    Optional<CueId> cue,
    Optional<Words> by,
    Optional<ImpreciseDate> on) {

  private static final Provenance STATED =
      new Provenance(
          Kind.STATED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** How a fact came to be in the record. */
  public enum Kind {
    /** A person put the fact in its own field. */
    STATED,
    /** A reader recognised it in words; no person has looked yet. */
    RECOGNISED,
    /** It was recognised, and a person confirmed it. */
    CONFIRMED,
    /** It was recognised, and a person refused it. */
    REFUSED
  }

  /**
   * A fact that a person stated.
   *
   * @return the provenance of stated facts
   */
  public static Provenance stated() {
    return STATED;
  }

  /**
   * A fact that a reader recognised in words.
   *
   * @param span where it stands
   * @param cue the cue it was recognised by
   * @return the provenance
   */
  public static Provenance recognised(SourceSpan span, CueId cue) {
    return new Provenance(
        Kind.RECOGNISED, Optional.of(span), Optional.of(cue), Optional.empty(), Optional.empty());
  }

  /**
   * Records that a person looked at the fact and confirmed it.
   *
   * @param by who, by name or role
   * @param on when
   * @return this provenance, confirmed; a stated fact stays as it is
   */
  public Provenance confirmed(Words by, ImpreciseDate on) {
    return decided(Kind.CONFIRMED, by, on);
  }

  /**
   * Records that a person looked at the fact and refused it.
   *
   * @param by who, by name or role
   * @param on when
   * @return this provenance, refused; a stated fact stays as it is
   */
  public Provenance refused(Words by, ImpreciseDate on) {
    return decided(Kind.REFUSED, by, on);
  }

  /**
   * Whether the fact stands: nobody refused it.
   *
   * @return false only for refused facts
   */
  public boolean stands() {
    return kind != Kind.REFUSED;
  }

  /**
   * Whether a person stands behind the fact.
   *
   * @return true for stated and confirmed facts
   */
  public boolean isByPerson() {
    return kind == Kind.STATED || kind == Kind.CONFIRMED;
  }

  private Provenance decided(Kind decision, Words by, ImpreciseDate on) {
    return kind == Kind.STATED
        ? this
        : new Provenance(decision, span, cue, Optional.of(by), Optional.of(on));
  }
}
