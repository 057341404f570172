package org.coproduction.json;

import java.util.List;
import org.coproduction.finding.TextPosition;

/**
 * An array with its place.
 *
 * @param position where it begins
 * @param elements its elements; they can be changed
 */
record JsonList(TextPosition position, List<JsonNode> elements) implements JsonNode {

  @Override
  public void addTo(List<JsonLeaf> tokens) {
    tokens.add(new JsonLeaf(Token.START_ARRAY, "", position));
    elements.forEach(element -> element.addTo(tokens));
    tokens.add(new JsonLeaf(Token.END_ARRAY, "", position));
  }
}
