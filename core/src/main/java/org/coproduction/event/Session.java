package org.coproduction.event;

import jakarta.validation.Valid;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.Channel;
import org.coproduction.value.DomainType;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.SessionId;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** One meeting of an event: the same event may meet in the morning and again in the evening. */
@DomainType
@Value.Immutable
public interface Session {

  /** {@return the identifier within its event} */
  SessionId getId();

  /** {@return the date} */
  @Present(code = "event.session.date-missing", payload = Should.class)
  Optional<ImpreciseDate> getOn();

  /** {@return when it started, local time} */
  Optional<LocalTime> getStart();

  /** {@return when it ended, local time} */
  Optional<LocalTime> getEnd();

  /** {@return how people met} */
  Optional<Channel> getChannel();

  /** {@return where people met} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getVenue();

  /** {@return what it was about} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getFocus();

  /** {@return who was invited and came} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Attendance> getAttendance();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Session}. */
  final class Builder extends ImmutableSession.Builder {
    Builder() {}
  }
}
