package consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.coproduction.feedback.Responses;
import org.coproduction.json.jackson2.UnreadableRecordException;

/** Reads and writes through a mapper that finds the module by itself. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws JsonProcessingException {
    ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
    String written = mapper.writeValueAsString(Responses.builder().build());
    System.out.print(mapper.writeValueAsString(mapper.readValue(written, Responses.class)));
    try {
      mapper.readValue(written.replace("}", ",\"zebra\":1}"), Responses.class);
      throw new AssertionError();
    } catch (UnreadableRecordException refused) {
      System.out.println(" " + refused.getMessage());
    }
  }
}
