package org.coproduction.evidence;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.Digest;
import org.coproduction.value.DomainType;
import org.coproduction.value.FactKind;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LinkId;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** Something outside the form that shows a fact in it: a page, a document, a recording. */
@DomainType
@Value.Immutable
public interface Link {

  /** {@return the identifier by which facts of the form name it} */
  LinkId getId();

  /** {@return its title} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getTitle();

  /** {@return where it is} */
  Optional<WebAddress> getAddress();

  /** {@return the fingerprint of an attachment} */
  Optional<Digest> getDigest();

  /** {@return its date} */
  @Present(code = "evidence.link.date-missing", payload = Should.class)
  Optional<ImpreciseDate> getOn();

  /** {@return the kinds of fact that it shows} */
  List<FactKind> getShows();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Link}. */
  final class Builder extends ImmutableLink.Builder {
    Builder() {}
  }
}
