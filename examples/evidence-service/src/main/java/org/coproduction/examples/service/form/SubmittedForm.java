package org.coproduction.examples.service.form;

import java.time.Instant;
import java.util.UUID;
import org.coproduction.value.Digest;

/**
 * A form that was handed in and taken.
 *
 * @param id the name it has here; the one its author gave it need not be the only one
 * @param receivedAt the moment it came
 * @param digest the fingerprint of what it says
 * @param document what was received, byte for byte
 */
public record SubmittedForm(UUID id, Instant receivedAt, Digest digest, Bytes document) {}
