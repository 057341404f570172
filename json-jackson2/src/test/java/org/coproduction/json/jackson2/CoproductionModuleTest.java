package org.coproduction.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.util.stream.Stream;
import org.coproduction.finding.Report;
import org.coproduction.json.HostMapperContract;
import org.junit.jupiter.api.Test;

/** The module in a mapper of Jackson 2. */
class CoproductionModuleTest extends HostMapperContract {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new CoproductionModule()).build();

  @Override
  protected String write(Object value) throws Exception {
    return MAPPER.writeValueAsString(value);
  }

  @Override
  protected <T> T read(String json, Class<T> type) throws Exception {
    return MAPPER.readValue(json, type);
  }

  @Override
  protected <T> T readCarelessly(String json, Class<T> type) throws Exception {
    return MAPPER
        .readerFor(type)
        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .readValue(json);
  }

  @Override
  protected <T> T throughTree(T value, Class<T> type) throws Exception {
    return MAPPER.treeToValue(MAPPER.valueToTree(value), type);
  }

  @Override
  protected <T> T withTypeNames(T value, Class<T> type) throws Exception {
    ObjectMapper naming =
        MAPPER
            .copy()
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                ObjectMapper.DefaultTyping.NON_FINAL);
    return naming.readValue(naming.writeValueAsString(value), type);
  }

  @Override
  protected Report reportOf(Throwable refusal) {
    return refusal instanceof UnreadableRecordException ours
            && refusal instanceof MismatchedInputException
        ? ours.report()
        : null;
  }

  @Override
  protected Stream<String> found() {
    return ObjectMapper.findModules(getClass().getClassLoader()).stream()
        .map(Module::getModuleName);
  }

  /** The tests run twice: with the newest and with the oldest Jackson 2 that is promised. */
  @Test
  void jacksonIsTheOneThatTheBuildNames() {
    assertThat(PackageVersion.VERSION).hasToString(System.getProperty("jackson2.expected"));
  }
}
