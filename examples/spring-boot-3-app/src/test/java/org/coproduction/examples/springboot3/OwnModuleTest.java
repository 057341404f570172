package org.coproduction.examples.springboot3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.json.ReadLimits;
import org.coproduction.json.jackson2.CoproductionModule;
import org.coproduction.json.jackson2.UnreadableRecordException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A host that wants other limits makes the module a bean of its own, and that is the one used. */
class OwnModuleTest {

  private static final String FORM =
      "{\"format\": \"coproduction/evidence-form\", \"version\": 1, \"id\": \"f1\","
          + " \"title\": \"Saturdays\"}";

  private final ApplicationContextRunner app =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(JacksonAutoConfiguration.class, CoproductionModule.class));

  /** A host's own configuration. */
  @Configuration(proxyBeanMethods = false)
  static class Tight {
    @Bean
    CoproductionModule tightModule() {
      return new CoproductionModule(ReadLimits.standard().withStringLength(5));
    }
  }

  @Test
  void withoutOneTheStandardLimitsHold() {
    app.run(
        context ->
            assertThat(context.getBean(ObjectMapper.class).readValue(FORM, EvidenceForm.class))
                .isNotNull());
  }

  @Test
  void aHostsOwnModuleCounts() {
    app.withUserConfiguration(Tight.class)
        .run(
            context ->
                assertThatThrownBy(
                        () ->
                            context
                                .getBean(ObjectMapper.class)
                                .readValue(FORM, EvidenceForm.class))
                    .isInstanceOf(UnreadableRecordException.class));
  }
}
