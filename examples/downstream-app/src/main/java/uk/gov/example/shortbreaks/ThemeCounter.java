package uk.gov.example.shortbreaks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.coproduction.dossier.Dossier;
import org.coproduction.theme.ThemeCounts;
import org.coproduction.value.ThemeRef;

/** How many lines raise each theme, as far as a person has confirmed it. */
class ThemeCounter {

  Map<ThemeRef, Integer> counts(Dossier work) {
    Map<ThemeRef, Integer> counts = new LinkedHashMap<>();
    for (ThemeCounts.Count count : ThemeCounts.of(work.getEvents(), work.getCodings()).themes()) {
      int confirmed = count.mentions() - count.unconfirmed();
      if (confirmed > 0) {
        counts.put(count.theme(), confirmed);
      }
    }
    return counts;
  }
}
