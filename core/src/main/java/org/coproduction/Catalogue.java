package org.coproduction;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Messages;
import org.coproduction.intake.IntakeCodes;
import org.coproduction.loop.LoopReport;
import org.coproduction.scoring.Scorer;
import org.coproduction.theme.ThemeCodes;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.validation.Unexamined;

/** Every code that a finding can carry, in one list, and what there is to know of each. */
public final class Catalogue {

  private Catalogue() {}

  /**
   * All codes of the library's core.
   *
   * @return the codes, in order
   */
  public static List<FindingCode> codes() {
    TreeSet<FindingCode> codes = new TreeSet<>(EvidenceValidator.codes());
    codes.addAll(Scorer.codes());
    codes.addAll(IntakeCodes.all());
    codes.addAll(LoopReport.codes());
    codes.addAll(Unexamined.codes());
    codes.addAll(ThemeCodes.all());
    return List.copyOf(codes);
  }

  /**
   * What there is to know of all codes of the library's core.
   *
   * @return the entries, in the order of their codes
   */
  public static List<CatalogueEntry> entries() {
    return entriesOf(codes());
  }

  /**
   * What there is to know of some codes: the sentences and sources of all modules are kept here, so
   * that a module which raises codes of its own has nothing to keep but their names.
   *
   * @param codes codes of this library
   * @return their entries, in the order of the codes
   * @throws IllegalArgumentException where a code is none of this library's
   */
  public static List<CatalogueEntry> entriesOf(Collection<FindingCode> codes) {
    Messages english = Messages.in(Locale.ENGLISH);
    Properties known = known();
    Set<FindingCode> jakarta = new TreeSet<>(EvidenceValidator.jakartaCodes());
    jakarta.addAll(Scorer.jakartaCodes());
    return codes.stream()
        .sorted()
        .map(code -> entry(code, english, known, jakarta.contains(code)))
        .toList();
  }

  private static CatalogueEntry entry(
      FindingCode code, Messages english, Properties known, boolean jakarta) {
    String source = required(known, code.value() + ".source");
    return new CatalogueEntry(
        code,
        english.meaning(code),
        english.remedy(code),
        new CatalogueEntry.Source(source, required(known, "source." + source)),
        required(known, code.value() + ".since"),
        jakarta);
  }

  private static String required(Properties known, String key) {
    String value = known.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("the catalogue has no " + key);
    }
    return value;
  }

  private static Properties known() {
    Properties known = new Properties();
    try (InputStream stream = Catalogue.class.getResourceAsStream("catalogue.properties")) {
      if (stream == null) {
        throw new IllegalStateException("the catalogue is missing from the library");
      }
      known.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return known;
  }
}
