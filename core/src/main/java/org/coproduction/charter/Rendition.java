package org.coproduction.charter;

import java.util.Optional;
import org.coproduction.value.DomainType;
import org.coproduction.value.FormatCode;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.WebAddress;
import org.immutables.value.Value;

/** The same version of a charter in another form or language: Easy Read, Welsh, a poster. */
@DomainType
@Value.Immutable
public interface Rendition {

  /** {@return the form} */
  FormatCode getFormat();

  /** {@return the language} */
  Optional<LanguageTag> getLanguage();

  /** {@return where it is published} */
  Optional<WebAddress> getAddress();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Rendition}. */
  final class Builder extends ImmutableRendition.Builder {
    Builder() {}
  }
}
