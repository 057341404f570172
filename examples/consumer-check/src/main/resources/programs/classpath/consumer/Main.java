package consumer;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coproduction.json.SampleJson;
import org.coproduction.participant.Sample;
import org.coproduction.participant.SampleChild;

/** Builds, refers to builder methods, copies and writes. */
public final class Main {

  private static final BiFunction<Sample.Builder, String, Sample.Builder> TITLE =
      Sample.Builder::title;

  private Main() {}

  public static void main(String[] args) {
    Sample.Builder builder = Sample.builder().note("a note");
    Stream.of("One", "Two")
        .map(SampleChild.builder()::name)
        .map(SampleChild.Builder::build)
        .forEach(builder::addChildren);
    Function<Sample.Builder, Sample> build = Sample.Builder::build;
    Sample sample = TITLE.andThen(build).apply(builder, "A title");
    if (sample.getChildren().size() != 2 || !Sample.builder().from(sample).build().equals(sample)) {
      throw new AssertionError();
    }
    System.out.println(SampleJson.write(sample));
  }
}
