package org.coproduction.examples.service.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is answered to a request: a status, headers and the bytes of a document. */
public final class Answer {

  /** The media type of documents. */
  public static final String JSON = "application/json";

  private final int status;
  private final Map<String, String> headers;
  private final byte[] content;

  private Answer(int status, Map<String, String> headers, byte[] content) {
    this.status = status;
    this.headers = headers;
    this.content = content;
  }

  /**
   * Answers with a document.
   *
   * @param status the status of HTTP
   * @param mediaType what kind of document it is
   * @param content the document
   * @return the answer
   */
  public static Answer of(int status, String mediaType, byte[] content) {
    return new Answer(status, Map.of("Content-Type", mediaType), content.clone());
  }

  /**
   * Adds a header.
   *
   * @param name its name
   * @param value its value; never anything that somebody sent
   * @return this answer with the header
   */
  public Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, Collections.unmodifiableMap(more), content);
  }

  /**
   * Names the content, so that a client that has it already need not get it again.
   *
   * @param tag the name, without quotation marks
   * @return this answer with the header
   */
  public Answer tagged(String tag) {
    return with("ETag", '"' + tag + '"');
  }

  /** The answer to a client that has one of these tags already. */
  Answer unlessKnown(String ifNoneMatch) {
    String tag = headers.get("ETag");
    if (tag == null || status != 200 || !isAmong(tag, ifNoneMatch)) {
      return this;
    }
    Map<String, String> fewer = new LinkedHashMap<>(headers);
    fewer.remove("Content-Type");
    return new Answer(304, Collections.unmodifiableMap(fewer), new byte[0]);
  }

  private static boolean isAmong(String tag, String ifNoneMatch) {
    for (String known : ifNoneMatch.split(",", -1)) {
      String strong = known.strip().replaceFirst("^W/", "");
      if (strong.equals(tag) || strong.equals("*")) {
        return true;
      }
    }
    return false;
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  byte[] content() {
    return content.clone();
  }

  @Override
  public String toString() {
    return "Answer[" + status + "]";
  }
}
