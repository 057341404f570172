package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Report;

/** What holds for any bytes: a value or findings come of them, and no finding repeats a secret. */
public final class Planted {

  /** Text that stands in every document that is damaged here. */
  public static final String SECRET = "ZQXSECRET7";

  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

  private Planted() {}

  /** Reads bytes in every way there is. */
  static void readEveryWay(byte[] bytes) throws IOException {
    DocumentFormat.detect(bytes);
    for (DocumentFormat<?> format : DocumentFormat.all()) {
      isSound(format.read(bytes));
      readAndWriteLeniently(format, bytes);
    }
    DocumentLines.ofAnyFormat(new ByteArrayInputStream(bytes), ReadLimits.standard())
        .forEach(line -> isSound(line.reading()));
  }

  /** Reads leniently; what was read is there again after it was written. */
  public static <T> void readAndWriteLeniently(DocumentFormat<T> format, byte[] bytes) {
    Reading<LenientDocument<T>> reading = format.readLeniently(bytes);
    isSound(reading);
    if (reading.value().isPresent()) {
      Writing writing = format.write(reading.value().get());
      assertThat(writing.report().findings()).isEmpty();
      byte[] again = writing.text().getBytes(StandardCharsets.UTF_8);
      assertThat(format.readLeniently(again).value().orElseThrow().value())
          .isEqualTo(reading.value().get().value());
    }
  }

  /** There is a value or a fault, every finding has its position, and none repeats the secret. */
  public static void isSound(Reading<?> reading) {
    Report report = reading.report();
    assertThat(reading.value().isPresent()).isNotEqualTo(report.hasErrors());
    assertThat(reading.toString()).doesNotContainIgnoringCase(SECRET);
    isKeptBy(report);
    for (Finding finding : report.findings()) {
      assertThat(finding.position()).isPresent();
    }
  }

  /** Nothing that can be shown of a report repeats the secret. */
  public static void isKeptBy(Report report) {
    assertThat(report.toString()).doesNotContainIgnoringCase(SECRET);
    assertThat(DocumentFormat.report().write(report)).doesNotContainIgnoringCase(SECRET);
    for (Finding finding : report.findings()) {
      assertThat(ENGLISH.sentence(finding)).doesNotContainIgnoringCase(SECRET);
    }
  }
}
