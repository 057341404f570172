package org.coproduction.json;

import java.util.List;
import java.util.Map;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.EventId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Words;

/** An object of a host's own that holds records of the library. */
public record HostRecord(
    String caseNumber,
    Event event,
    List<Session> sessions,
    Map<EventId, Words> notes,
    ImpreciseDate on,
    GroupKind group) {}
