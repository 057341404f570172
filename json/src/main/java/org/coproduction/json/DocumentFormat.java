package org.coproduction.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Report;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.loop.LocalProfile;
import org.coproduction.publication.PublicationPolicy;
import org.coproduction.publication.ReleasedTables;
import org.coproduction.retention.RetentionSchedule;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorecard;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;
import org.coproduction.validation.Profile;
import org.coproduction.value.Digest;
import org.coproduction.value.MalformedValueException;
import org.jspecify.annotations.Nullable;

/**
 * A published format of JSON documents: how one kind of record is read and written.
 *
 * <p>Every document begins with the name and version of its format. Reading is strict and finds
 * every fault that one pass can see; what it notices carries place, line and column and never text
 * of the document. A document of any content is a value or findings, never an exception. Blank text
 * where text is optional counts as absent. Writing gives the same bytes for the same value on every
 * machine: UTF-8, members in published order, two spaces for each level, lines that end in a line
 * feed. Immutable and thread-safe.
 *
 * @param <T> what a document holds
 */
public final class DocumentFormat<T> {

  private static final DocumentFormat<EvidenceForm> EVIDENCE_FORM =
      of(DocumentKind.EVIDENCE_FORM, EvidenceShapes.EVIDENCE_FORM);
  private static final DocumentFormat<Event> EVENT = of(DocumentKind.EVENT, EventShapes.EVENT);
  private static final DocumentFormat<Codebook> CODEBOOK =
      of(DocumentKind.CODEBOOK, ThemeShapes.CODEBOOK);
  private static final DocumentFormat<Codings> CODINGS =
      of(DocumentKind.CODINGS, ThemeShapes.CODINGS);
  private static final DocumentFormat<Responses> RESPONSES =
      of(DocumentKind.RESPONSES, FeedbackShapes.RESPONSES);
  private static final DocumentFormat<Charter> CHARTER =
      of(DocumentKind.CHARTER, CharterShapes.CHARTER);
  private static final DocumentFormat<Ladder> LADDER =
      of(DocumentKind.LADDER, CharterShapes.LADDER);
  private static final DocumentFormat<LadderMapping> LADDER_MAPPING =
      of(DocumentKind.LADDER_MAPPING, CharterShapes.LADDER_MAPPING);
  private static final DocumentFormat<Rubric> RUBRIC = of(DocumentKind.RUBRIC, RubricShapes.RUBRIC);
  private static final DocumentFormat<Profile> PROFILE =
      of(DocumentKind.PROFILE, ProfileShapes.PROFILE);
  private static final DocumentFormat<Report> REPORT =
      of(DocumentKind.REPORT, FindingShapes.REPORT);
  private static final DocumentFormat<Scorecard> SCORECARD =
      of(DocumentKind.SCORECARD, ScorecardShapes.SCORECARD);

  private static final DocumentFormat<LocalOfferYear> LOCAL_OFFER_COMMENTS =
      of(DocumentKind.LOCAL_OFFER_COMMENTS, LocalOfferShapes.LOCAL_OFFER_COMMENTS);
  private static final DocumentFormat<PublicationPolicy> PUBLICATION_POLICY =
      of(DocumentKind.PUBLICATION_POLICY, PolicyShapes.PUBLICATION_POLICY);
  private static final DocumentFormat<ReleasedTables> RELEASED_TABLES =
      of(DocumentKind.RELEASED_TABLES, PolicyShapes.RELEASED_TABLES);
  private static final DocumentFormat<RetentionSchedule> RETENTION_SCHEDULE =
      of(DocumentKind.RETENTION_SCHEDULE, RetentionShapes.RETENTION_SCHEDULE);
  private static final DocumentFormat<LocalProfile> LOCAL_PROFILE =
      of(DocumentKind.LOCAL_PROFILE, LocalProfileShapes.LOCAL_PROFILE);

  private static final List<DocumentFormat<?>> ALL =
      List.of(
          EVIDENCE_FORM,
          EVENT,
          CODEBOOK,
          CODINGS,
          RESPONSES,
          CHARTER,
          LADDER,
          LADDER_MAPPING,
          RUBRIC,
          PROFILE,
          REPORT,
          SCORECARD,
          LOCAL_OFFER_COMMENTS,
          PUBLICATION_POLICY,
          RELEASED_TABLES,
          RETENTION_SCHEDULE,
          LOCAL_PROFILE);

  private final DocumentKind kind;
  private final String name;
  private final Shape<T, ?> shape;
  private final Upgrades upgrades;

  private DocumentFormat(DocumentKind kind, String name, Shape<T, ?> shape, Upgrades upgrades) {
    this.kind = kind;
    this.name = name;
    this.shape = shape;
    this.upgrades = upgrades;
  }

  /** A format in its first version. */
  private static <T> DocumentFormat<T> of(DocumentKind kind, Shape<T, ?> shape) {
    return of(kind, shape, List.of());
  }

  /** A format in the version that so many steps lead to. */
  static <T> DocumentFormat<T> of(DocumentKind kind, Shape<T, ?> shape, List<Upgrade> steps) {
    String name = "coproduction/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Upgrades upgrades = new Upgrades(steps);
    return new DocumentFormat<>(kind, name, shape.asDocument(name, upgrades.version()), upgrades);
  }

  /** {@return the format of evidence forms} */
  public static DocumentFormat<EvidenceForm> evidenceForm() {
    return EVIDENCE_FORM;
  }

  /** {@return the format of events, with what people said at them} */
  public static DocumentFormat<Event> event() {
    return EVENT;
  }

  /** {@return the format of codebooks} */
  public static DocumentFormat<Codebook> codebook() {
    return CODEBOOK;
  }

  /** {@return the format of codings into the themes of one codebook} */
  public static DocumentFormat<Codings> codings() {
    return CODINGS;
  }

  /** {@return the format of responses to what people said} */
  public static DocumentFormat<Responses> responses() {
    return RESPONSES;
  }

  /** {@return the format of charters} */
  public static DocumentFormat<Charter> charter() {
    return CHARTER;
  }

  /** {@return the format of ladders} */
  public static DocumentFormat<Ladder> ladder() {
    return LADDER;
  }

  /** {@return the format of mappings from one ladder to another} */
  public static DocumentFormat<LadderMapping> ladderMapping() {
    return LADDER_MAPPING;
  }

  /** {@return the format of rubrics} */
  public static DocumentFormat<Rubric> rubric() {
    return RUBRIC;
  }

  /** {@return the format of profiles} */
  public static DocumentFormat<Profile> profile() {
    return PROFILE;
  }

  /** {@return the format of reports of findings} */
  public static DocumentFormat<Report> report() {
    return REPORT;
  }

  /** {@return the format of scorecards} */
  public static DocumentFormat<Scorecard> scorecard() {
    return SCORECARD;
  }

  /** {@return the format of a year of comments on the Local Offer of a council in England} */
  public static DocumentFormat<LocalOfferYear> localOfferComments() {
    return LOCAL_OFFER_COMMENTS;
  }

  /** {@return the format of publication policies} */
  public static DocumentFormat<PublicationPolicy> publicationPolicy() {
    return PUBLICATION_POLICY;
  }

  /**
   * The format of the counts behind earlier publications. Such a document is no publication: it
   * holds the counts that were hidden and stays inside.
   *
   * @return the format
   */
  public static DocumentFormat<ReleasedTables> releasedTables() {
    return RELEASED_TABLES;
  }

  /** {@return the format of a council's rules of how long records are kept} */
  public static DocumentFormat<RetentionSchedule> retentionSchedule() {
    return RETENTION_SCHEDULE;
  }

  /** {@return the format of profiles of a local area: who should be heard there} */
  public static DocumentFormat<LocalProfile> localProfile() {
    return LOCAL_PROFILE;
  }

  /**
   * All formats.
   *
   * @return one format for each kind of document, in the order of {@link DocumentKind}
   */
  public static List<DocumentFormat<?>> all() {
    return ALL;
  }

  /**
   * The format of one kind of document.
   *
   * @param kind the kind
   * @return its format
   */
  public static DocumentFormat<?> of(DocumentKind kind) {
    return ALL.stream().filter(format -> format.kind == kind).findFirst().orElseThrow();
  }

  /**
   * What kind of document bytes hold, by the {@code format} that they begin with.
   *
   * @param document the bytes; only the first 64 KiB are looked at
   * @return the kind, or nothing where they are not JSON of one of the formats
   */
  public static Optional<DocumentKind> detect(byte[] document) {
    return DocumentHeader.formatIn(document)
        .flatMap(name -> ALL.stream().filter(format -> format.name.equals(name)).findFirst())
        .map(DocumentFormat::kind);
  }

  /**
   * The name that its documents carry.
   *
   * @return the name, such as {@code coproduction/evidence-form}
   */
  public String name() {
    return name;
  }

  /** {@return the kind of document that it is the format of} */
  public DocumentKind kind() {
    return kind;
  }

  /**
   * Reads a document.
   *
   * @param document its bytes, UTF-8
   * @return the value or why there is none
   */
  public Reading<T> read(byte[] document) {
    return read(document, ReadLimits.standard());
  }

  /**
   * Reads a document within limits.
   *
   * @param document its bytes, UTF-8
   * @param limits how much to take in
   * @return the value or why there is none
   */
  public Reading<T> read(byte[] document, ReadLimits limits) {
    return read(() -> DocumentText.decoded(document, limits), limits);
  }

  /**
   * Reads a document from a stream, which is neither read beyond the limit nor closed.
   *
   * @param document its bytes, UTF-8
   * @return the value or why there is none
   * @throws IOException where the stream fails
   */
  public Reading<T> read(InputStream document) throws IOException {
    return read(document, ReadLimits.standard());
  }

  /**
   * Reads a document from a stream within limits; the stream is neither read beyond them nor
   * closed.
   *
   * @param document its bytes, UTF-8
   * @param limits how much to take in
   * @return the value or why there is none
   * @throws IOException where the stream fails
   */
  public Reading<T> read(InputStream document, ReadLimits limits) throws IOException {
    // One byte more than may be: so that too much can be told from just enough.
    return read(document.readNBytes(limits.documentSize() + 1), limits);
  }

  /**
   * Reads a document.
   *
   * @param document its text
   * @return the value or why there is none
   */
  public Reading<T> read(String document) {
    return read(document, ReadLimits.standard());
  }

  /**
   * Reads a document within limits.
   *
   * @param document its text
   * @param limits how much to take in
   * @return the value or why there is none
   */
  public Reading<T> read(String document, ReadLimits limits) {
    return read(() -> DocumentText.checked(document, limits), limits);
  }

  /**
   * Reads a document and keeps, at every level, the members that the format does not know, so that
   * they can be written back. A document of a newer version is read as one of this version. Each is
   * a finding; whatever else is a fault stays one.
   *
   * @param document its bytes, UTF-8
   * @return the value with what was kept beside it, or why there is none
   */
  public Reading<LenientDocument<T>> readLeniently(byte[] document) {
    return readLeniently(document, ReadLimits.standard());
  }

  /**
   * Reads a document within limits and keeps the members that the format does not know.
   *
   * @param document its bytes, UTF-8
   * @param limits how much to take in
   * @return the value with what was kept beside it, or why there is none
   */
  public Reading<LenientDocument<T>> readLeniently(byte[] document, ReadLimits limits) {
    return readLeniently(() -> DocumentText.decoded(document, limits), limits);
  }

  /**
   * Reads a document and keeps the members that the format does not know.
   *
   * @param document its text
   * @return the value with what was kept beside it, or why there is none
   */
  public Reading<LenientDocument<T>> readLeniently(String document) {
    return readLeniently(document, ReadLimits.standard());
  }

  /**
   * Reads a document within limits and keeps the members that the format does not know.
   *
   * @param document its text
   * @param limits how much to take in
   * @return the value with what was kept beside it, or why there is none
   */
  public Reading<LenientDocument<T>> readLeniently(String document, ReadLimits limits) {
    return readLeniently(() -> DocumentText.checked(document, limits), limits);
  }

  /**
   * Writes a document with the members that the format does not know, under the version that it
   * came with.
   *
   * @param document a value and what was kept beside it
   * @return the text, and what of the kept members has no place in it
   */
  public Writing write(LenientDocument<T> document) {
    JacksonTokenSink sink = JacksonTokenSink.pretty();
    Report report = document.write(shape, DocumentRef.the(kind), sink);
    return new Writing(sink.finished() + "\n", report);
  }

  /**
   * Writes a document for people and programs.
   *
   * @param value what it holds
   * @return its text, which ends in a line feed
   */
  public String write(T value) {
    return written(value, JacksonTokenSink.pretty()) + "\n";
  }

  /**
   * Writes a document for people and programs.
   *
   * @param value what it holds
   * @return its bytes, UTF-8
   */
  public byte[] writeBytes(T value) {
    return write(value).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes a document without white space, as one line without a line end.
   *
   * @param value what it holds
   * @return its text
   */
  public String writeCompact(T value) {
    return written(value, JacksonTokenSink.compact());
  }

  /**
   * The canonical form of a document (RFC 8785), which is the same for equal values and differs
   * wherever the values do.
   *
   * @param value what it holds
   * @return its canonical form
   * @throws MalformedValueException {@code json.number.out-of-range} where it holds a number beyond
   *     9,007,199,254,740,991, which programs in other languages would take for another one
   */
  public CanonicalJson canonical(T value) {
    return CanonicalJson.of(shape, value);
  }

  /**
   * The fingerprint of a document: SHA-256 of its {@linkplain #canonical canonical form}.
   *
   * @param value what it holds
   * @return the fingerprint
   * @throws MalformedValueException as {@link #canonical} does
   */
  public Digest digest(T value) {
    return canonical(value).digest();
  }

  /**
   * The published JSON Schema (2020-12) of the format, for services in any language. It is read
   * anew for each call.
   *
   * @return the text of the schema
   */
  public String schema() {
    return Schemas.text(kind);
  }

  /** The table of its members. */
  Shape<T, ?> shape() {
    return shape;
  }

  private String written(T value, JacksonTokenSink sink) {
    shape.write(value, sink);
    return sink.finished();
  }

  private Reading<LenientDocument<T>> readLeniently(Text text, ReadLimits limits) {
    Keeper keeper = new Keeper(upgrades.version());
    Reading<T> reading = read(text, limits, keeper);
    return new Reading<>(
        reading.value().map(value -> LenientDocument.of(shape, value, keeper)), reading.report());
  }

  private Reading<T> read(Text text, ReadLimits limits) {
    return read(text, limits, null);
  }

  private Reading<T> read(Text text, ReadLimits limits, @Nullable Keeper keeper) {
    DocumentRef document = DocumentRef.the(kind);
    try (TokenSource source = upgrades.tokens(text.get(), limits)) {
      Pass pass = new Pass(source, document, limits, keeper);
      T value = pass.over(shape);
      Report report = pass.report();
      return new Reading<>(
          report.hasErrors() ? Optional.empty() : Optional.ofNullable(value), report);
    } catch (UnreadableException unreadable) {
      return new Reading<>(Optional.empty(), Report.of(List.of(unreadable.finding(document))));
    }
  }

  /** The text of a document, or why there is none. */
  private interface Text {
    String get() throws UnreadableException;
  }
}
