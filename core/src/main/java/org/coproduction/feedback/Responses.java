package org.coproduction.feedback;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.HoldsTogether;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.Area;
import org.coproduction.value.DomainType;
import org.coproduction.value.LanguageTag;
import org.immutables.value.Value;

/** The responses to what people said at one or more events, as one document. */
@DomainType
@HoldsTogether
@Value.Immutable
public interface Responses {

  /** {@return the local area} */
  Optional<Area> getArea();

  /** {@return the language the responses are written in} */
  Optional<LanguageTag> getLanguage();

  /** {@return the responses, in order} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  @Present(code = "feedback.responses.empty", payload = Should.class)
  List<@Valid Response> getResponses();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Responses}. */
  final class Builder extends ImmutableResponses.Builder {
    Builder() {}
  }
}
