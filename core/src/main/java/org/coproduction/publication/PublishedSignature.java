package org.coproduction.publication;

import java.util.Optional;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.value.ImpreciseDate;

/** Who signed, as it may be published. Only the gate makes one. */
public final class PublishedSignature {

  private final SignatureRole role;
  private final Optional<PublishedText> name;
  private final Optional<PublishedText> designation;
  private final Optional<ImpreciseDate> on;

  PublishedSignature(
      SignatureRole role,
      Optional<PublishedText> name,
      Optional<PublishedText> designation,
      Optional<ImpreciseDate> on) {
    this.role = role;
    this.name = name;
    this.designation = designation;
    this.on = on;
  }

  /** {@return what the person signs as} */
  public SignatureRole role() {
    return role;
  }

  /** {@return the name, of somebody who signs in a post} */
  public Optional<PublishedText> name() {
    return name;
  }

  /** {@return the post} */
  public Optional<PublishedText> designation() {
    return designation;
  }

  /** {@return when it was signed} */
  public Optional<ImpreciseDate> on() {
    return on;
  }
}
