package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.json.DocumentFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The samples stand in the mappers of hosts, under both major versions of Jackson. */
class SamplesInHostMappersTest {

  private static final JsonMapper JACKSON_3 =
      JsonMapper.builder().addModule(new org.coproduction.json.CoproductionModule()).build();
  private static final ObjectMapper JACKSON_2 =
      new ObjectMapper().registerModule(new org.coproduction.json.jackson2.CoproductionModule());

  @Test
  void formsComeBackAsTheyWere() throws IOException {
    comesBack(DocumentFormat.evidenceForm(), EvidenceForm.class, Samples.form());
    comesBack(DocumentFormat.evidenceForm(), EvidenceForm.class, Samples.paddedForm());
  }

  @Test
  void eventsComeBackAsTheyWere() throws IOException {
    comesBack(DocumentFormat.event(), Event.class, Samples.event());
  }

  private static <T> void comesBack(DocumentFormat<T> format, Class<T> type, T sample)
      throws IOException {
    String text = format.writeCompact(sample);

    assertThat(JACKSON_3.writeValueAsString(sample)).isEqualTo(text);
    assertThat(JACKSON_2.writeValueAsString(sample)).isEqualTo(text);
    assertThat(JACKSON_3.readValue(text, type)).isEqualTo(sample);
    assertThat(JACKSON_2.readValue(text, type)).isEqualTo(sample);
    assertThat(format.read(format.write(sample)).value()).contains(sample);
  }
}
