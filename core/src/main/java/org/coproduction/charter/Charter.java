package org.coproduction.charter;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.Area;
import org.coproduction.value.CharterId;
import org.coproduction.value.DomainType;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.Nation;
import org.coproduction.value.Source;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * What an area or body promised about working with people, in one version.
 *
 * <p>A charter whose text is not in hand is held by name, with the honest {@link TextStatus} and
 * without principles.
 */
@DomainType
@Value.Immutable
public interface Charter {

  /** {@return the identifier, stable across versions} */
  CharterId getId();

  /** {@return the version} */
  VersionLabel getVersionLabel();

  /** {@return its title} */
  @AtMost(value = 500, code = "record.words.too-long")
  @Present(code = "charter.title.missing")
  Optional<Words> getTitle();

  /** {@return the bodies that publish it} */
  List<Words> getPublishers();

  /** {@return the local area} */
  Optional<Area> getArea();

  /** {@return the nation} */
  Optional<Nation> getNation();

  /** {@return what the area calls co-production} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getLocalTerm();

  /** {@return whom it speaks to} */
  Optional<Audience> getAudience();

  /** {@return the language of its text} */
  Optional<LanguageTag> getLanguage();

  /** {@return what it is made of} */
  List<CharterKind> getKinds();

  /** {@return how much of its text is in hand} */
  TextStatus getTextStatus();

  /** {@return where it was taken from} */
  @Present(code = "charter.source.missing", payload = Should.class)
  Optional<Source> getSource();

  /** {@return from when it is in force} */
  Optional<ImpreciseDate> getEffectiveFrom();

  /** {@return until when it is in force} */
  Optional<ImpreciseDate> getEffectiveTo();

  /** {@return the version that it replaces} */
  Optional<VersionLabel> getSupersedes();

  /** {@return the charters that it was made after} */
  List<CharterId> getDerivedFrom();

  /** {@return how it is to be looked at again} */
  Optional<@Valid CharterReview> getReview();

  /** {@return who signed it} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid CharterSignatory> getSignatories();

  /** {@return who keeps the final decision, where it says so} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getDecisionReservation();

  /** {@return its principles, in layers} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid PrincipleGroup> getGroups();

  /** {@return the same version in other forms} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Rendition> getRenditions();

  /**
   * Whether this version is in force on a date, as far as its own dates tell. A charter that names
   * no end is in force until something else says otherwise, such as a later version; one that names
   * no start may not have begun.
   *
   * @param on the date, or the span of some work
   * @return YES where it is in force on every day that may be meant, NO where it is in force on
   *     none, UNKNOWN where it is on some, where dates overlap, or where it names no start
   */
  default Known inForceOn(ImpreciseDate on) {
    Known early = getEffectiveFrom().map(on::isBefore).orElse(Known.UNKNOWN);
    Known late = getEffectiveTo().map(on::isAfter).orElse(Known.NO);
    if (early == Known.YES || late == Known.YES) {
      return Known.NO;
    }
    return early == Known.NO && late == Known.NO ? Known.YES : Known.UNKNOWN;
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Charter}. */
  final class Builder extends ImmutableCharter.Builder {
    Builder() {}
  }
}
