package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;
import static org.coproduction.finding.Category.QUALITY;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.text.Tokens;
import org.coproduction.theme.Codebook;
import org.coproduction.value.Words;

/** A cue has a word in it, and no cue of a codebook stands there twice. */
final class CuesTellThemesApart implements Rule<Codebook> {

  private static final FindingCode WITHOUT_WORDS =
      FindingCode.error("theme.cue.without-words", CONFORMANCE);
  private static final FindingCode TWICE = FindingCode.warning("theme.cue.twice", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("cues-tell-themes-apart");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(WITHOUT_WORDS, TWICE);
  }

  @Override
  public void check(Codebook codebook, Context context, Verdicts verdicts) {
    Set<String> seen = new HashSet<>();
    for (int theme = 0; theme < codebook.getThemes().size(); theme++) {
      List<Words> cues = codebook.getThemes().get(theme).getCues();
      for (int at = 0; at < cues.size(); at++) {
        String wording = Tokens.of(cues.get(at).text()).wording();
        boolean withoutWords = wording.isEmpty();
        if (verdicts.isBroken(withoutWords || !seen.add(wording))) {
          verdicts.fail(
              context.found(
                  withoutWords ? WITHOUT_WORDS : TWICE,
                  Context.at("themes", theme, "cues").item(at)));
        }
      }
    }
  }
}
