package org.coproduction.value;

import java.util.regex.Pattern;

/**
 * A fingerprint of a document's canonical form, by which a scorecard names exactly what it scored.
 *
 * <p>This library computes digests as SHA-256 over canonical JSON (RFC 8785); a digest is a value
 * that is handed in with its document.
 *
 * @param value {@code sha-256:} and 64 lower-case hexadecimal digits
 */
public record Digest(String value) {

  private static final Pattern GRAMMAR = Pattern.compile("sha-256:[0-9a-f]{64}");

  /**
   * Makes a digest.
   *
   * @throws MalformedValueException {@code value.digest.malformed}
   */
  public Digest {
    if (!GRAMMAR.matcher(value).matches()) {
      throw new MalformedValueException("value.digest.malformed", "digest");
    }
  }
}
