package org.coproduction.evidence;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.Provenance;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** A theme that the author says people raised, with the lines that it rests on. */
@DomainType
@Value.Immutable
public interface FormTheme extends Fact {

  /** {@return the theme in a codebook} */
  Optional<ThemeRef> getTheme();

  /** {@return the name that the author gave it} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getTitle();

  /** {@return the lines that it rests on} */
  @Present(code = "evidence.theme.feedback-missing", payload = Should.class)
  List<FeedbackRef> getFeedback();

  /**
   * {@return how the account tells which things people said are in it, such as the numbers of their
   * remarks, where the lines themselves are not on record}
   */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getSaidIn();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FormTheme}. */
  final class Builder extends ImmutableFormTheme.Builder {
    Builder() {}
  }
}
