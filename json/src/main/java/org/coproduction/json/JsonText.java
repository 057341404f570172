package org.coproduction.json;

import java.util.function.Consumer;

/**
 * JSON text as tokens, for formats of other programs that no table of ours describes: strict UTF-8
 * in, within limits, and stable text out.
 */
public final class JsonText {

  private JsonText() {}

  /**
   * The tokens of a text.
   *
   * @param text the text, in UTF-8
   * @param limits how much to take in
   * @return its tokens; to be closed
   * @throws UnreadableException where the bytes are too many or not UTF-8
   */
  public static TokenSource tokens(byte[] text, ReadLimits limits) throws UnreadableException {
    return new JacksonTokenSource(DocumentText.decoded(text, limits), limits);
  }

  /**
   * Writes one value without white space, so that it stands in one line.
   *
   * @param value puts the tokens of one value into the sink
   * @return the text
   */
  public static String line(Consumer<TokenSink> value) {
    JacksonTokenSink sink = JacksonTokenSink.compact();
    value.accept(sink);
    return sink.finished();
  }

  /**
   * Writes one value for people, with two spaces for each level.
   *
   * @param value puts the tokens of one value into the sink
   * @return the text
   */
  public static String pretty(Consumer<TokenSink> value) {
    JacksonTokenSink sink = JacksonTokenSink.pretty();
    value.accept(sink);
    return sink.finished();
  }
}
