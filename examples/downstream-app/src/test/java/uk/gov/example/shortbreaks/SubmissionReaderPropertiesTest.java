package uk.gov.example.shortbreaks;

import static org.coproduction.testkit.CoproductionAssertions.assertThat;
import static org.coproduction.testkit.CoproductionAssertions.finding;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.json.DocumentFormat;
import org.coproduction.testkit.Mutation;
import org.coproduction.testkit.Mutator;
import org.coproduction.testkit.Mutators;
import org.coproduction.testkit.Samples;

/** What can be read is read as it was sent; what cannot is refused for what is wrong with it. */
class SubmissionReaderPropertiesTest {

  private final SubmissionReader reader = UnderTest.part(SubmissionReader.class);

  @Property(tries = 20)
  void aSoundFormIsReadAsItWasSent(@ForAll EvidenceForm form) {
    assertThat(reader.read(DocumentFormat.evidenceForm().write(form))).hasValue(form);
  }

  @Property(tries = 5)
  void aBrokenSubmissionIsRefusedForWhatIsWrongWithIt(
      @ForAll EvidenceForm form, @ForAll int choice) {
    for (Mutator<EvidenceForm, String> mutator : Mutators.json(EvidenceForm.class)) {
      if (!mutator.code().equals("json.document.too-large")) {
        mutator
            .mutate(form, choice)
            .ifPresent(
                (Mutation<String> mutation) ->
                    assertThat(reader.read(mutation.broken())).isRefusedFor(mutation.causes()));
      }
    }
  }

  @Example
  void everyFaultIsToldAtOnce() {
    String submission =
        DocumentFormat.evidenceForm()
            .write(Samples.form())
            .replace("\"en-GB\"", "\"English\"")
            .replace("\"2023-06-20\"", "\"20/06/2023\"");

    assertThat(reader.read(submission))
        .isRefusedFor(
            finding("json.language.malformed", "/language"),
            finding("json.date.malformed", "/decisions/0/when"),
            finding("json.date.malformed", "/changes/0/when"));
  }
}
