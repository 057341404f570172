package org.coproduction.charter;

import java.util.List;

/**
 * One principle read as another, one way.
 *
 * @param from the principle that is read
 * @param to the principle that it is read as
 * @param quality how well it does. {@link MappingQuality#EXACT}: it is the same principle, in words
 *     that are the same. {@link MappingQuality#NEAR}: the other is about all that this one is
 *     about, or is the same principle in other words of another version. {@link
 *     MappingQuality#LOSSY}: the other is about some of it only
 * @param tags what both are about, on which the link rests; empty where it rests on the code that a
 *     principle keeps from version to version
 */
public record PrincipleLink(
    PrincipleRef from, PrincipleRef to, MappingQuality quality, List<PrincipleTag> tags) {

  /** Makes a link; the tags are copied. */
  public PrincipleLink {
    tags = List.copyOf(tags);
  }
}
