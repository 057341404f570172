package org.coproduction;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coproduction.constraint.RecordStage;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Messages;
import org.coproduction.records.DomainTypes;
import org.coproduction.records.RandomRecords;
import org.coproduction.scoring.Rubric;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.validation.Profile;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What somebody wrote, and what somebody named, is in no print of anything. */
class MaskingPropertiesTest {

  private static final String MARKER = "QzMarkerzQ";
  private static final LocalDate AS_OF = LocalDate.of(2020, 7, 1);
  private static final Messages ENGLISH = Messages.in(Locale.UK);

  private static RandomRecords records(long seed) {
    return RandomRecords.by(seed).density(0.8).holding(MARKER);
  }

  @Property(tries = 10)
  void noRecordPrintsItsWordsIdsOrAddresses(@ForAll long seed) {
    for (Class<?> type : DomainTypes.all()) {
      Object record = records(seed).record(type);

      assertThat(record.toString()).as(type.getName()).doesNotContain(MARKER);
    }
  }

  @Property(tries = 50)
  void noFindingMessageOrScorecardPrintsThem(@ForAll long seed, @ForAll RecordStage stage) {
    Dossier dossier = records(seed).overlongWords(0.002).record(Dossier.class);
    Profile profile =
        Profile.builder().from(records(seed).record(Profile.class)).stage(stage).build();
    Rubric rubric = records(seed).record(Rubric.class);

    Assessment assessment = Coproduction.assess(dossier, rubric, profile, AS_OF);

    assertThat(assessment.toString()).doesNotContain(MARKER);
    assertThat(EvidenceValidator.by(profile).validate(profile).toString()).doesNotContain(MARKER);
    for (Finding finding : assessment.report().findings()) {
      assertThat(ENGLISH.sentence(finding)).doesNotContain(MARKER);
      assertThat(finding.toString()).doesNotContain(MARKER);
    }
  }

  @Property(tries = 10)
  void noViolationThatAHostLogsPrintsThem(@ForAll long seed) {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      Dossier dossier = records(seed).overlongWords(0.002).record(Dossier.class);

      for (ConstraintViolation<Dossier> violation :
          validator.validate(dossier, RecordStage.PUBLISHED.group())) {
        assertThat(violation.toString()).doesNotContain(MARKER);
        assertThat(violation.getMessage()).isNotBlank().doesNotContain("{");
      }
    }
  }
}
