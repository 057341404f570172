package org.coproduction.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;

/**
 * Tells a client over HTTP what was found, as problem details (RFC 9457) in one language.
 *
 * <p>A problem has a {@code type} that does not change, a title, a status that the host chooses, a
 * sentence of counts and, worst first, {@code errors}: the findings, each with its code, severity,
 * place and sentence. It holds what findings hold and nothing else, so no text of a record is in
 * it. However many findings there are, the counts are those of all of them, and {@code errors} has
 * no more than {@value #MOST_ERRORS}. Immutable and thread-safe; make it once per language.
 */
public final class ProblemJson {

  /** The media type of problem details. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The greatest number of findings that a problem lists. */
  public static final int MOST_ERRORS = 100;

  private static final String TYPES = "urn:coproduction:problem:";
  private static final int LEAST_STATUS = 100;
  private static final int MOST_STATUS = 599;

  private final Locale language;
  private final Messages messages;
  private final Properties phrases;

  private ProblemJson(Locale language) {
    this.language = language;
    this.messages = Messages.in(language);
    this.phrases = phrases(language.getLanguage());
  }

  /**
   * Problems in a language.
   *
   * @param locale the language wanted; English where we have no other
   * @return problems in that language
   */
  public static ProblemJson in(Locale locale) {
    return new ProblemJson(
        locale.getLanguage().equals("cy") ? Locale.forLanguageTag("cy") : Locale.ENGLISH);
  }

  /**
   * The language that the sentences are in, for the header {@code Content-Language}.
   *
   * @return English or Welsh
   */
  public Locale language() {
    return language;
  }

  /**
   * The problem that a report tells of.
   *
   * @param report the report
   * @param status the HTTP status that the host answers with, 100 to 599
   * @return the document, UTF-8
   * @throws IllegalArgumentException where the status is none: a fault of the program
   */
  public byte[] bytes(Report report, int status) {
    return text(report, status).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The problem that a report tells of, as text.
   *
   * @param report the report
   * @param status the HTTP status that the host answers with, 100 to 599
   * @return the document, which ends in a line feed
   * @throws IllegalArgumentException where the status is none: a fault of the program
   */
  public String text(Report report, int status) {
    if (status < LEAST_STATUS || status > MOST_STATUS) {
      throw new IllegalArgumentException("a status of HTTP is between 100 and 599");
    }
    String problem = problem(report);
    JacksonTokenSink sink = JacksonTokenSink.pretty();
    sink.startObject();
    text(sink, "type", TYPES + problem);
    text(sink, "title", phrases.getProperty(problem + ".title"));
    number(sink, "status", status);
    text(sink, "detail", detail(report));
    counts(sink, report);
    errors(sink, report);
    sink.endObject();
    return sink.finished() + "\n";
  }

  /** What kind of problem it is; the words are part of the contract. */
  private static String problem(Report report) {
    boolean malformed =
        report.of(Severity.ERROR).stream()
            .anyMatch(finding -> finding.code().value().startsWith("json."));
    if (malformed) {
      return "malformed-document";
    }
    return report.hasErrors() ? "faulty-record" : "remarks";
  }

  private String detail(Report report) {
    return phrases
        .getProperty("detail")
        .replace("{errors}", Integer.toString(report.of(Severity.ERROR).size()))
        .replace("{warnings}", Integer.toString(report.of(Severity.WARNING).size()))
        .replace("{notes}", Integer.toString(report.of(Severity.NOTE).size()));
  }

  private static void counts(TokenSink sink, Report report) {
    sink.name("counts");
    sink.startObject();
    for (Severity severity : Severity.values()) {
      number(sink, severity.name(), report.of(severity).size());
    }
    number(sink, "listed", Math.min(MOST_ERRORS, report.findings().size()));
    sink.endObject();
  }

  private void errors(TokenSink sink, Report report) {
    List<Finding> worstFirst =
        report.findings().stream()
            // Stable: findings of one severity stay in the order of the report.
            .sorted(Comparator.comparing(Finding::severity))
            .limit(MOST_ERRORS)
            .toList();
    sink.name("errors");
    sink.startArray();
    for (Finding finding : worstFirst) {
      sink.startObject();
      text(sink, "code", finding.code().value());
      text(sink, "severity", finding.severity().name());
      text(sink, "document", finding.document().toString());
      text(sink, "pointer", finding.place().toString());
      finding
          .position()
          .ifPresent(
              position -> {
                number(sink, "line", position.line());
                number(sink, "column", position.column());
              });
      text(sink, "message", messages.sentence(finding));
      text(sink, "remedy", messages.remedy(finding.code()));
      sink.endObject();
    }
    sink.endArray();
  }

  private static void text(TokenSink sink, String name, String value) {
    sink.name(name);
    sink.string(value);
  }

  private static void number(TokenSink sink, String name, int value) {
    sink.name(name);
    sink.number(Integer.toString(value));
  }

  private static Properties phrases(String language) {
    Properties phrases = new Properties();
    try (InputStream stream =
        ProblemJson.class.getResourceAsStream("problem_" + language + ".properties")) {
      if (stream == null) {
        throw new IllegalStateException("the phrases of problems are missing from the library");
      }
      phrases.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return phrases;
  }
}
