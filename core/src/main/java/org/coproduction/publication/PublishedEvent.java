package org.coproduction.publication;

import java.util.List;
import java.util.Optional;
import org.coproduction.value.ImpreciseDate;

/** An event as it may be published. Only the gate makes one. */
public final class PublishedEvent {

  private final Optional<PublishedText> title;
  private final Optional<ImpreciseDate> on;
  private final Optional<PublishedText> area;
  private final List<PublishedText> venues;
  private final List<PublishedText> prompts;
  private final List<PublishedAttendance> attendance;

  PublishedEvent(
      Optional<PublishedText> title,
      Optional<ImpreciseDate> on,
      Optional<PublishedText> area,
      List<PublishedText> venues,
      List<PublishedText> prompts,
      List<PublishedAttendance> attendance) {
    this.title = title;
    this.on = on;
    this.area = area;
    this.venues = List.copyOf(venues);
    this.prompts = List.copyOf(prompts);
    this.attendance = List.copyOf(attendance);
  }

  /** {@return its title} */
  public Optional<PublishedText> title() {
    return title;
  }

  /** {@return when it was} */
  public Optional<ImpreciseDate> on() {
    return on;
  }

  /** {@return the local area} */
  public Optional<PublishedText> area() {
    return area;
  }

  /** {@return where people met} */
  public List<PublishedText> venues() {
    return venues;
  }

  /** {@return what was asked} */
  public List<PublishedText> prompts() {
    return prompts;
  }

  /** {@return who was invited and came} */
  public List<PublishedAttendance> attendance() {
    return attendance;
  }
}
