package org.coproduction.publication;

import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;

/**
 * A text that repeats words that were taken back; told by its place, never by the words.
 *
 * @param document which document of the dossier it stands in
 * @param place where in it
 */
public record Trace(DocumentRef document, Place place) {}
