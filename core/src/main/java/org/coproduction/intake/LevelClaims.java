package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coproduction.evidence.LevelClaim;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.CueId;
import org.coproduction.value.LadderId;
import org.coproduction.value.Provenance;
import org.coproduction.value.RungId;
import org.coproduction.value.RungRef;

/**
 * Reads claims of how far people were involved: lines that consist of such words and nothing else.
 * In a sentence the same words are talk, and claim nothing.
 */
final class LevelClaims {

  private static final LadderId FORM_WORDS = new LadderId("form-words");
  private static final CueId CLAIMED = new CueId("level-claimed");
  private static final Set<String> JOINTS = Set.of("and", "or");

  private final Phrases<String> rungs;

  LevelClaims(Phrases<String> rungs) {
    this.rungs = rungs;
  }

  List<LevelClaim> read(Statement statement) {
    Tokens tokens = statement.tokens();
    List<LevelClaim> claims = new ArrayList<>();
    int told = 0;
    for (PhraseMatch<String> match : rungs.disjoint(tokens)) {
      for (; told < match.first(); told++) {
        if (!JOINTS.contains(tokens.word(told))) {
          return List.of();
        }
      }
      told = match.end();
      claims.add(
          LevelClaim.builder()
              .rung(new RungRef(FORM_WORDS, new RungId(match.meaning())))
              .provenance(
                  Provenance.recognised(statement.span(match.first(), match.end()), CLAIMED))
              .build());
    }
    return told == tokens.size() ? claims : List.of();
  }
}
