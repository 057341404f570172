package org.coproduction.value;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * The address of something published or attached: an absolute URI.
 *
 * <p>An address can carry a name or a secret in its path or query, so {@link #toString()} shows a
 * mask.
 *
 * @param value the address as given, an absolute URI (RFC 3986)
 */
public record WebAddress(String value) {

  /** The greatest length of an address in UTF-16 units. */
  public static final int MAX_LENGTH = 2048;

  /**
   * Makes an address. Nothing is looked up.
   *
   * @throws MalformedValueException {@code value.address.malformed} where the text is not an
   *     absolute URI or is longer than {@link #MAX_LENGTH}
   */
  public WebAddress {
    if (value.length() > MAX_LENGTH || !isAbsolute(value)) {
      throw new MalformedValueException("value.address.malformed", "address");
    }
  }

  @SuppressWarnings("UnusedException") // the cause quotes the value, which must not be passed on
  private static boolean isAbsolute(String value) {
    try {
      return new URI(value).isAbsolute();
    } catch (URISyntaxException quotesTheValue) {
      return false;
    }
  }

  /**
   * Shows a mask, never the address.
   *
   * @return the same mask for all addresses
   */
  @Override
  public String toString() {
    return "WebAddress[***]";
  }
}
