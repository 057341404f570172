package org.coproduction.dossier;

import org.coproduction.finding.DocumentRef;
import org.coproduction.value.Digest;

/**
 * The fingerprint of one document of a dossier.
 *
 * @param document which document
 * @param digest its fingerprint
 */
public record DocumentDigest(DocumentRef document, Digest digest) {}
