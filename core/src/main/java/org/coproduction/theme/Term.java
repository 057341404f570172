package org.coproduction.theme;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.value.DomainType;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * A word of the field with the other ways in which people write it: an abbreviation with what it
 * stands for, and words from before the law changed. A cue that has one of them in it is found
 * where a text has another.
 */
@DomainType
@Value.Immutable
public interface Term {

  /** {@return the word as it is mostly written, such as {@code EHCP}} */
  @AtMost(value = 500, code = "record.words.too-long")
  Words getTerm();

  /** {@return what it stands for and other ways to write it today} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<Words> getForms();

  /** {@return words of an earlier time for what it replaced, such as "statement of SEN"} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<Words> getOldForms();

  /** {@return what to know of it, such as since when an old word is out of use} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getNote();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Term}. */
  final class Builder extends ImmutableTerm.Builder {
    Builder() {}
  }
}
