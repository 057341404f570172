package org.coproduction.testkit;

import java.util.List;
import org.coproduction.constraint.RecordStage;
import org.coproduction.evidence.Question;
import org.coproduction.scoring.Dimension;
import org.coproduction.scoring.Measure;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.RubricItem;
import org.coproduction.validation.FormPart;
import org.coproduction.validation.Profile;
import org.coproduction.validation.Requirement;
import org.coproduction.validation.RuleAdjustment;
import org.coproduction.validation.RuleCode;
import org.coproduction.validation.Treatment;
import org.coproduction.value.FactKind;
import org.coproduction.value.ItemId;
import org.coproduction.value.LadderId;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.ProfileId;
import org.coproduction.value.RubricId;
import org.coproduction.value.Source;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;

/** What a council that does not exist asks of its own work. */
final class SampleRules {

  private static final VersionLabel VERSION = new VersionLabel("1");

  private SampleRules() {}

  static Profile profile() {
    return Profile.builder()
        .id(new ProfileId("larkshire-form"))
        .versionLabel(VERSION)
        .title(Words.of("What our own form asks for"))
        .stage(RecordStage.SUBMITTED)
        .addAdjustments(
            RuleAdjustment.builder()
                .code(new RuleCode("evidence.not-done.none"))
                .treatment(Treatment.MUTE)
                .by(Words.of("The partnership board"))
                .reason(Words.of("It is asked at the yearly meeting"))
                .build())
        .addRequirements(
            Requirement.builder()
                .part(FormPart.REVIEW)
                .stage(RecordStage.SUBMITTED)
                .reason(Words.of("Every piece of work is looked at again"))
                .build(),
            Requirement.builder().answer(Question.WHAT).stage(RecordStage.SUBMITTED).build())
        .build();
  }

  static Rubric rubric() {
    return Rubric.builder()
        .id(new RubricId("larkshire-five"))
        .versionLabel(VERSION)
        .title(Words.of("Five things we look for"))
        .language(new LanguageTag("en-GB"))
        .source(Source.titled(Words.of("Invented for tests")))
        .ladder(new LadderId("parent-carer-forums"))
        .addItems(
            item(
                "who",
                Dimension.SPACE,
                "Children took part",
                new Measure.Recorded(List.of(FactKind.CHILDREN_TOOK_PART)),
                "Name the children and young people who took part, and what they did."),
            item(
                "ways",
                Dimension.VOICE,
                "There were two ways to take part",
                new Measure.Different(FactKind.METHOD_USED, 2),
                "Name another way in which people could take part."),
            item(
                "themes",
                Dimension.AUDIENCE,
                "What was said was checked back",
                new Measure.Recorded(List.of(FactKind.THEMES_CHECKED_BACK)),
                "Say with whom the themes were checked, and when."),
            item(
                "change",
                Dimension.INFLUENCE,
                "Something changed by what was said",
                new Measure.Recorded(List.of(FactKind.CHANGE_TRACED_TO_VIEW)),
                "Name a change and the line that it goes back to."),
            item(
                "told",
                Dimension.IMPACT,
                "Those who spoke were told",
                new Measure.Recorded(List.of(FactKind.CONTRIBUTORS_TOLD)),
                "Say how and when those who spoke were told."))
        .build();
  }

  private static RubricItem item(
      String id, Dimension dimension, String title, Measure measure, String wouldChange) {
    return RubricItem.builder()
        .id(new ItemId(id))
        .dimension(dimension)
        .title(Words.of(title))
        .measure(measure)
        .whenMet(Words.of("This is on the record."))
        .whenNotMet(Words.of("This is not on the record."))
        .wouldChange(Words.of(wouldChange))
        .build();
  }
}
