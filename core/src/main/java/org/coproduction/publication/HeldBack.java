package org.coproduction.publication;

import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;

/**
 * One thing that the gate held back, by place and reason; never what it says.
 *
 * @param document which document of the work it stands in
 * @param place where in it
 * @param why why it is not published
 */
public record HeldBack(DocumentRef document, Place place, WhyHeld why) {}
