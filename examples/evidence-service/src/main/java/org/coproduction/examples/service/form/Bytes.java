package org.coproduction.examples.service.form;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What somebody sent or was sent, byte for byte. It does not change, and prints as a mask. */
public final class Bytes {

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /**
   * Keeps a copy of bytes.
   *
   * @param content the bytes
   * @return the same bytes
   */
  public static Bytes of(byte[] content) {
    return new Bytes(content.clone());
  }

  /** {@return a copy of the bytes} */
  public byte[] toArray() {
    return content.clone();
  }

  /** {@return the SHA-256 of the bytes, in hexadecimal} */
  public String fingerprint() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bytes that && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return "Bytes[***]";
  }
}
