package org.coproduction.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Report;
import org.coproduction.finding.TextPosition;
import org.jspecify.annotations.Nullable;

/** One pass over the tokens of a document: where it has come to, and what was noticed so far. */
final class Pass {

  private final TokenSource source;
  private final DocumentRef document;
  private final int maxFindings;
  private final Trail trail = new Trail();
  private final List<Finding> findings = new ArrayList<>();
  private Token token = Token.END_OF_TEXT;
  private final @Nullable Keeper keeper;
  private int faults;
  private int kept;
  private @Nullable Finding firstUnlisted;
  private boolean gaveUp;

  Pass(TokenSource source, DocumentRef document, ReadLimits limits) {
    this(source, document, limits, null);
  }

  /** A pass that is lenient where there is a keeper for what the format does not know. */
  Pass(TokenSource source, DocumentRef document, ReadLimits limits, @Nullable Keeper keeper) {
    this.source = source;
    this.keeper = keeper;
    this.document = document;
    this.maxFindings = limits.findings();
  }

  /**
   * Reads the document that begins with the first token.
   *
   * @return its value, or null where there is a fault
   */
  <T> @Nullable T over(Codec<T> codec) {
    T value = overOne(codec);
    if (!gaveUp) {
      try {
        noteTrailingText();
      } catch (UnreadableException trailing) {
        giveUp(trailing);
      }
    }
    return value;
  }

  /**
   * Reads the value that begins with the first token, and nothing after it.
   *
   * @return its value, or null where there is a fault
   */
  <T> @Nullable T overOne(Codec<T> codec) {
    try {
      if (next() == Token.END_OF_TEXT) {
        throw new UnreadableException(JsonCodes.EMPTY, DocumentText.START);
      }
      return codec.read(this);
    } catch (UnreadableException end) {
      giveUp(end);
      return null;
    }
  }

  private void giveUp(UnreadableException end) {
    gaveUp = true;
    faults++;
    findings.add(finding(end.code(), end.position()));
  }

  /** Whatever follows a document, JSON or not, is one fault. */
  private void noteTrailingText() throws UnreadableException {
    try {
      if (next() == Token.END_OF_TEXT) {
        return;
      }
    } catch (UnreadableException notJson) {
      throw new UnreadableException(JsonCodes.TRAILING_TEXT, notJson.position());
    }
    throw new UnreadableException(JsonCodes.TRAILING_TEXT, position());
  }

  Token next() throws UnreadableException {
    token = source.next();
    return token;
  }

  Token token() {
    return token;
  }

  String text() throws UnreadableException {
    return source.text();
  }

  TextPosition position() {
    return source.position();
  }

  void enter(String member) {
    trail.enter(member);
  }

  void enter(int position) {
    trail.enter(position);
  }

  void leave() {
    trail.leave();
  }

  /** Goes to the last token of the value whose first token is the current one. */
  private void skip() throws UnreadableException {
    int open = 0;
    while (true) {
      switch (token) {
        case START_OBJECT, START_ARRAY -> open++;
        case END_OBJECT, END_ARRAY -> open--;
        case NAME, STRING, NUMBER, BOOLEAN, NULL, END_OF_TEXT -> {}
      }
      if (open == 0) {
        return;
      }
      next();
    }
  }

  /** A finding at the current place and token, to be added to and then noted. */
  Finding finding(FindingCode code) {
    return finding(code, position());
  }

  /** A finding at the current place and an earlier token, to be added to and then noted. */
  Finding finding(FindingCode code, TextPosition position) {
    return Finding.of(code, document, trail.place()).at(position);
  }

  void note(Finding finding) throws UnreadableException {
    if (faults == maxFindings) {
      throw new UnreadableException(JsonCodes.TOO_MANY_FAULTS, position());
    }
    faults++;
    findings.add(finding);
  }

  /** Whether what the format does not know is kept and not a fault. */
  boolean isLenient() {
    return keeper != null;
  }

  /** Notes what is no fault; beyond the limit, such findings are only counted. */
  void noteKept(Finding finding) {
    if (kept < maxFindings) {
      findings.add(finding);
    } else if (kept == maxFindings) {
      firstUnlisted = finding(JsonCodes.KEPT_MORE);
    }
    kept++;
  }

  /** Keeps the unknown members of the object that ends here. */
  void keep(Object owner, Collection<KeptMember> members) {
    if (keeper != null) {
      keeper.keep(trail.place(), owner, members);
    }
  }

  /** Takes a document of a newer version for one of this; only a lenient pass does. */
  void keepNewerVersion(String digits) {
    if (keeper != null) {
      keeper.newerVersion(digits);
      findings.add(finding(JsonCodes.NEWER_VERSION_READ));
    }
  }

  /** The value that begins with the current token as text; goes to its last token. */
  String copied() throws UnreadableException {
    JacksonTokenSink copy = JacksonTokenSink.compact();
    token = TokenCopy.copy(source, token, copy);
    return copy.finished();
  }

  /** Notes that the current token begins a value of another kind than is asked for. */
  void noteOtherThan(JsonKind expected) throws UnreadableException {
    noteSkipped(
        token == Token.NULL
            ? finding(JsonCodes.NULL)
            : finding(JsonCodes.WRONG_KIND).with("expected", expected).with("found", token.kind()));
  }

  /**
   * Skips the value that begins at the current token and then notes what is wrong with it: where it
   * cannot be skipped because the text is broken, that alone is noted.
   */
  void noteSkipped(Finding finding) throws UnreadableException {
    skip();
    note(finding);
  }

  /** How many faults there are so far. */
  int faults() {
    return faults;
  }

  Report report() {
    List<Finding> all = new ArrayList<>(findings);
    if (firstUnlisted != null) {
      all.add(firstUnlisted.with("count", kept - maxFindings));
    }
    return Report.of(all);
  }
}
