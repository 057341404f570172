package org.coproduction.value;

import java.util.List;
import java.util.Optional;

/**
 * What every fact of a record can say about itself: where it comes from, when it was so, and what
 * shows it.
 *
 * <p>A fact that stands in its own field is <em>asserted</em>. A date together with a link or event
 * record that resolves makes it <em>documented</em>.
 */
public interface Fact {

  /** {@return when it was so, as precisely as is known} */
  Optional<ImpreciseDate> getWhen();

  /** {@return the links and attachments of the same record that show it} */
  List<LinkId> getLinks();

  /** {@return the events whose records show it} */
  List<EventId> getEvents();

  /** {@return where the fact comes from} */
  Provenance getProvenance();
}
