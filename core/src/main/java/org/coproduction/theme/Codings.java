package org.coproduction.theme;

import jakarta.validation.Valid;
import java.util.List;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.CodebookId;
import org.coproduction.value.DomainType;
import org.coproduction.value.VersionLabel;
import org.immutables.value.Value;

/** Codings of feedback into the themes of one version of one codebook, as one document. */
@DomainType
@Value.Immutable
public interface Codings {

  /** {@return the codebook} */
  CodebookId getCodebook();

  /** {@return its version} */
  VersionLabel getVersionLabel();

  /** {@return the codings, in order} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  @Present(code = "theme.codings.empty", payload = Should.class)
  List<@Valid Coding> getCodings();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Codings}. */
  final class Builder extends ImmutableCodings.Builder {
    Builder() {}
  }
}
