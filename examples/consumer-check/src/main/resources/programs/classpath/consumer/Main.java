package consumer;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coproduction.event.Session;
import org.coproduction.feedback.Responses;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Reading;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.Organisation;
import org.coproduction.value.GroupId;
import org.coproduction.value.OrganisationId;
import org.coproduction.value.SessionId;
import org.coproduction.value.Words;

/** Builds, refers to builder methods, copies and writes. */
public final class Main {

  private static final BiFunction<Organisation.Builder, Words, Organisation.Builder> NAME =
      Organisation.Builder::name;

  private Main() {}

  public static void main(String[] args) {
    Session.Builder builder = Session.builder().id(new SessionId("s1"));
    Stream.of("one", "two")
        .map(GroupId::new)
        .map(Attendance.builder()::group)
        .map(Attendance.Builder::build)
        .forEach(builder::addAttendance);
    Session session = builder.build();
    if (session.getAttendance().size() != 2
        || !Session.builder().from(session).build().equals(session)) {
      throw new AssertionError();
    }
    Function<Organisation.Builder, Organisation> build = Organisation.Builder::build;
    Organisation organisation =
        NAME.andThen(build)
            .apply(Organisation.builder().id(new OrganisationId("o1")), Words.of("A title"));
    if (!organisation.getName().text().equals("A title")) {
      throw new AssertionError();
    }
    DocumentFormat<Responses> format = DocumentFormat.responses();
    String written = format.writeCompact(Responses.builder().build());
    Reading<Responses> read = format.read(written);
    System.out.println(read.value().map(format::writeCompact).orElseThrow());
  }
}
