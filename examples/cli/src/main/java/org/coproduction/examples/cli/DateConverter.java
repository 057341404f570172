package org.coproduction.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date as a person types it on the command line. */
final class DateConverter implements ITypeConverter<LocalDate> {

  private static final int LAST_YEAR = 9999;

  @Override
  public LocalDate convert(String typed) {
    try {
      LocalDate date = LocalDate.parse(typed);
      if (date.getYear() >= 1 && date.getYear() <= LAST_YEAR) {
        return date;
      }
    } catch (DateTimeException notADate) {
      // Said below in plain words, as for years that nobody means.
    }
    throw new TypeConversionException("a date is written like 2024-03-31");
  }
}
