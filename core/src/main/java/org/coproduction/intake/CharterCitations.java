package org.coproduction.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.evidence.CharterCitation;
import org.coproduction.text.Tokens;
import org.coproduction.value.CueId;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.Provenance;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;

/** Reads which charters one form names, each once, with the address beside it. */
final class CharterCitations {

  private static final CueId NAMED = new CueId("charter-named");
  private static final String CHARTER = "charter";
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s\u00A0<>\"]{1,2000}(?<![.,;:!?)\\]])");

  private final Set<String> named = new HashSet<>();

  List<CharterCitation> read(Statement statement) {
    Tokens tokens = statement.tokens();
    List<CharterCitation> citations = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.stem(at).equals(CHARTER) && tokens.isCapitalised(at)) {
        int first = NamedPhrase.start(tokens, at);
        String name = tokens.text(first, at + 1);
        if (first < at && named.add(Wording.of(Tokens.of(name)))) {
          citations.add(
              CharterCitation.builder()
                  .name(Words.of(name))
                  .address(address(statement.text()))
                  .provenance(Provenance.recognised(statement.span(first, at + 1), NAMED))
                  .build());
        }
      }
    }
    return citations;
  }

  @SuppressWarnings("UnusedException") // what is no address stays in the answer as it was written
  private static Optional<WebAddress> address(String text) {
    Matcher matcher = ADDRESS.matcher(text);
    try {
      return matcher.find() ? Optional.of(new WebAddress(matcher.group())) : Optional.empty();
    } catch (MalformedValueException noAddress) {
      return Optional.empty();
    }
  }
}
