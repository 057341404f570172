package org.coproduction.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value out of a closed list, by its upper-case word. */
final class Choice<E extends Enum<E>> implements Codec<E> {

  private final Class<E> type;
  private final Map<String, E> constants = new LinkedHashMap<>();

  Choice(Class<E> type) {
    this.type = type;
    for (E constant : type.getEnumConstants()) {
      constants.put(constant.name(), constant);
    }
  }

  Class<E> type() {
    return type;
  }

  /** The constants by name, in order. */
  Map<String, E> constants() {
    return constants;
  }

  @Override
  public @Nullable E read(Pass pass) throws UnreadableException {
    if (pass.token() != Token.STRING) {
      pass.noteOtherThan(JsonKind.STRING);
      return null;
    }
    String name = pass.text();
    E constant = constants.get(name);
    if (constant == null) {
      String nearest = Nearest.to(name, constants.keySet());
      E meant = nearest == null ? null : constants.get(nearest);
      pass.note(
          meant == null
              ? pass.finding(JsonCodes.UNKNOWN_CHOICE)
              : pass.finding(JsonCodes.MISSPELT_CHOICE).with("nearest", meant));
    }
    return constant;
  }

  @Override
  public void write(E value, TokenSink sink) {
    sink.string(value.name());
  }
}
