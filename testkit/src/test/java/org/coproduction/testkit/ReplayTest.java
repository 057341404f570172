package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.json.Digests;
import org.coproduction.json.DocumentFormat;
import org.coproduction.scoring.Replay;
import org.coproduction.scoring.ReplayDifference;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorecard;
import org.coproduction.scoring.Scorer;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scorecard that was kept as JSON comes out again, byte for byte, from what it names alone. */
class ReplayTest {

  private static final Locale LOCALE = Locale.getDefault();
  private static final Rubric RUBRIC = CouncilWork.rubric();
  private static final Dossier DOSSIER = Digests.of(CouncilWork.dossier(), RUBRIC);
  private static final byte[] KEPT =
      DocumentFormat.scorecard()
          .writeBytes(Scorer.score(DOSSIER, RUBRIC, CouncilWork.AS_OF).scorecard());

  private static Scorecard kept() {
    return DocumentFormat.scorecard().read(KEPT).value().orElseThrow();
  }

  @AfterEach
  void backToTheLocaleOfTheBuild() {
    Locale.setDefault(LOCALE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
  void itComesOutEqualInEveryLocale(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    Rubric read = CouncilWork.rubric();
    Dossier dossier = Digests.of(CouncilWork.dossier(), read);
    Scorecard again = Scorer.score(dossier, read, kept().asOf()).scorecard();

    assertThat(Scorer.replay(kept(), dossier, read).isEqual()).isTrue();
    assertThat(DocumentFormat.scorecard().writeBytes(again)).isEqualTo(KEPT);
  }

  @Test
  void anotherVersionOfTheRubricScoresNothing() {
    Rubric next = Rubric.builder().from(RUBRIC).versionLabel(new VersionLabel("4")).build();
    Replay replay = Scorer.replay(kept(), Digests.of(CouncilWork.dossier(), next), next);

    assertThat(replay.differences())
        .containsExactly(ReplayDifference.RUBRIC_VERSION, ReplayDifference.INPUT);
    assertThat(replay.documents()).containsExactly(DocumentRef.the(DocumentKind.RUBRIC));
    assertThat(replay.moved()).isEmpty();
  }

  @Test
  void aRubricThatWasChangedUnderItsOldVersionScoresNothing() {
    Rubric changed = Rubric.builder().from(RUBRIC).title(Words.of("Another title")).build();
    Replay replay = Scorer.replay(kept(), Digests.of(CouncilWork.dossier(), changed), changed);

    assertThat(replay.differences()).containsExactly(ReplayDifference.INPUT);
    assertThat(replay.documents()).containsExactly(DocumentRef.the(DocumentKind.RUBRIC));
    assertThat(replay.moved()).isEmpty();
  }
}
