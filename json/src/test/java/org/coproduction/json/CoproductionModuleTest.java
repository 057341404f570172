package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.finding.Report;
import org.coproduction.participant.GroupKind;
import org.coproduction.scoring.DimensionScore;
import org.coproduction.value.HeadCount;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The module in a mapper of Jackson 3. */
class CoproductionModuleTest extends HostMapperContract {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CoproductionModule()).build();

  @Override
  protected String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  @Override
  protected <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  @Override
  protected <T> T readCarelessly(String json, Class<T> type) {
    return MAPPER
        .readerFor(type)
        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .readValue(json);
  }

  @Override
  protected <T> T throughTree(T value, Class<T> type) {
    return MAPPER.treeToValue(MAPPER.valueToTree(value), type);
  }

  @Override
  protected <T> T withTypeNames(T value, Class<T> type) {
    JsonMapper naming =
        MAPPER
            .rebuild()
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                DefaultTyping.NON_FINAL)
            .build();
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
    return MapperBuilder.findModules(getClass().getClassLoader()).stream()
        .map(JacksonModule::getModuleName);
  }

  @Test
  void everyTypeThatADocumentHoldsIsBound() {
    Set<Class<?>> bound = new LinkedHashSet<>();
    RecordType.all().forEach(type -> bound.add(type.type()));
    Set<Class<?>> reached = new LinkedHashSet<>();
    DocumentFormat.all().forEach(format -> TableTest.reach(format.shape().type(), reached));
    // It is a member by the word of its dimension.
    reached.remove(DimensionScore.class);

    assertThat(bound)
        .containsAll(reached)
        .contains(Words.class, HeadCount.class, GroupKind.class)
        .hasSizeGreaterThan(100);
  }
}
