package org.coproduction.json;

import java.util.List;
import java.util.Map;
import org.coproduction.finding.Category;
import org.coproduction.finding.FindingCode;
import org.coproduction.value.MalformedValueException;

/**
 * What can be wrong with a document before its facts are looked at: one code for each class of
 * fault that reading finds.
 */
public final class JsonCodes {

  /** There is nothing in the document. */
  public static final FindingCode EMPTY = error("json.document.empty");

  /** The document is larger than the limit. */
  public static final FindingCode TOO_LARGE = error("json.document.too-large");

  /** The bytes are not UTF-8. */
  public static final FindingCode NOT_UTF8 = error("json.document.not-utf8");

  /** The text is not JSON. */
  public static final FindingCode NOT_JSON = error("json.document.not-json");

  /** The text ends before the document does. */
  public static final FindingCode CUT_SHORT = error("json.document.cut-short");

  /** Text follows the document. */
  public static final FindingCode TRAILING_TEXT = error("json.document.trailing-text");

  /** Objects and arrays are nested deeper than the limit. */
  public static final FindingCode TOO_DEEP = error("json.document.too-deep");

  /** A text, name or number is longer than the limit. */
  public static final FindingCode TOO_LONG = error("json.document.too-long");

  /** There are more faults than are looked for. */
  public static final FindingCode TOO_MANY_FAULTS = error("json.document.too-many-faults");

  /** The document is of another format. */
  public static final FindingCode WRONG_FORMAT = error("json.format.wrong");

  /** The document is of a newer version of the format. */
  public static final FindingCode NEWER_VERSION = error("json.version.newer");

  /** The document is of a newer version of the format and was read as one of this version. */
  public static final FindingCode NEWER_VERSION_READ =
      FindingCode.warning("json.version.newer-read", Category.CONFORMANCE);

  /** The document is of a version that never was. */
  public static final FindingCode UNKNOWN_VERSION = error("json.version.unknown");

  /** The format has no such member. */
  public static final FindingCode UNKNOWN_MEMBER = error("json.member.unknown");

  /** The format has no such member but one with nearly that name, {@code nearest}. */
  public static final FindingCode MISSPELT_MEMBER = error("json.member.misspelt");

  /** The format has no such member; it was kept. */
  public static final FindingCode KEPT_MEMBER =
      FindingCode.note("json.member.kept", Category.CONFORMANCE);

  /** The format has no such member but one with nearly that name, {@code nearest}; it was kept. */
  public static final FindingCode KEPT_MISSPELT_MEMBER =
      FindingCode.warning("json.member.kept-misspelt", Category.CONFORMANCE);

  /** So many more members as {@code count} were kept without a finding for each. */
  public static final FindingCode KEPT_MORE =
      FindingCode.note("json.member.kept-more", Category.CONFORMANCE);

  /** So many kept members as {@code count} have no place in the changed document. */
  public static final FindingCode UNPLACED_MEMBER =
      FindingCode.warning("json.member.unplaced", Category.CONFORMANCE);

  /** A member is there twice. */
  public static final FindingCode DUPLICATE_MEMBER = error("json.member.duplicate");

  /** A required member is not there. */
  public static final FindingCode MISSING_MEMBER = error("json.member.missing");

  /** A value is null. */
  public static final FindingCode NULL = error("json.value.null");

  /** A value is of the kind {@code found} and not of the kind {@code expected}. */
  public static final FindingCode WRONG_KIND = error("json.value.wrong-kind");

  /** A value cannot exist, in a way that has no code of its own. */
  public static final FindingCode MALFORMED_VALUE = error("json.value.malformed");

  /** A word is not one of the list. */
  public static final FindingCode UNKNOWN_CHOICE = error("json.choice.unknown");

  /** A word is not one of the list but nearly {@code nearest}. */
  public static final FindingCode MISSPELT_CHOICE = error("json.choice.misspelt");

  /** A number is not written as a whole number. */
  public static final FindingCode NOT_WHOLE = error("json.number.not-whole");

  /** A number is too great or too small to be meant. */
  public static final FindingCode OUT_OF_RANGE = error("json.number.out-of-range");

  /** A text that has to be there is blank. */
  public static final FindingCode BLANK_WORDS = error("json.words.blank");

  /** A text holds half of a character: an unpaired surrogate. */
  public static final FindingCode NOT_UNICODE = error("json.words.not-unicode");

  /** An identifier is not of the grammar. */
  public static final FindingCode MALFORMED_ID = error("json.id.malformed");

  /** A date is not of the format. */
  public static final FindingCode MALFORMED_DATE = error("json.date.malformed");

  /** A date is not in the calendar. */
  public static final FindingCode IMPOSSIBLE_DATE = error("json.date.impossible");

  /** A span of time ends before it starts. */
  public static final FindingCode REVERSED_DATE = error("json.date.reversed");

  /** A time of day is not of the format. */
  public static final FindingCode MALFORMED_TIME = error("json.time.malformed");

  /** An address is not an absolute URI. */
  public static final FindingCode MALFORMED_ADDRESS = error("json.address.malformed");

  /** A language tag is not of the grammar. */
  public static final FindingCode MALFORMED_LANGUAGE = error("json.language.malformed");

  /** An area's code is not of the grammar. */
  public static final FindingCode MALFORMED_AREA_CODE = error("json.area-code.malformed");

  /** A local area has neither code nor name. */
  public static final FindingCode EMPTY_AREA = error("json.area.empty");

  /** A fingerprint is not of the grammar. */
  public static final FindingCode MALFORMED_DIGEST = error("json.digest.malformed");

  /** A number of people is negative, in the wrong order or without any number or words. */
  public static final FindingCode MALFORMED_HEAD_COUNT = error("json.head-count.malformed");

  /** A place in a text ends before it starts. */
  public static final FindingCode MALFORMED_SPAN = error("json.span.malformed");

  /** The code of a rule or finding is not of the grammar. */
  public static final FindingCode MALFORMED_CODE = error("json.code.malformed");

  /** A pointer does not name a place in a document of this library. */
  public static final FindingCode MALFORMED_POINTER = error("json.pointer.malformed");

  /** A measure does not have the members of its type. */
  public static final FindingCode MALFORMED_MEASURE = error("json.measure.malformed");

  private static final List<FindingCode> ALL =
      List.of(
          EMPTY,
          TOO_LARGE,
          NOT_UTF8,
          NOT_JSON,
          CUT_SHORT,
          TRAILING_TEXT,
          TOO_DEEP,
          TOO_LONG,
          TOO_MANY_FAULTS,
          WRONG_FORMAT,
          NEWER_VERSION,
          NEWER_VERSION_READ,
          UNKNOWN_VERSION,
          UNKNOWN_MEMBER,
          MISSPELT_MEMBER,
          KEPT_MEMBER,
          KEPT_MISSPELT_MEMBER,
          KEPT_MORE,
          UNPLACED_MEMBER,
          DUPLICATE_MEMBER,
          MISSING_MEMBER,
          NULL,
          WRONG_KIND,
          MALFORMED_VALUE,
          UNKNOWN_CHOICE,
          MISSPELT_CHOICE,
          NOT_WHOLE,
          OUT_OF_RANGE,
          BLANK_WORDS,
          NOT_UNICODE,
          MALFORMED_ID,
          MALFORMED_DATE,
          IMPOSSIBLE_DATE,
          REVERSED_DATE,
          MALFORMED_TIME,
          MALFORMED_ADDRESS,
          MALFORMED_LANGUAGE,
          MALFORMED_AREA_CODE,
          EMPTY_AREA,
          MALFORMED_DIGEST,
          MALFORMED_HEAD_COUNT,
          MALFORMED_SPAN,
          MALFORMED_CODE,
          MALFORMED_POINTER,
          MALFORMED_MEASURE);

  /** What the domain's refusals are called where a document is read. */
  private static final Map<String, FindingCode> REFUSALS =
      Map.ofEntries(
          Map.entry("value.id.malformed", MALFORMED_ID),
          Map.entry("value.words.blank", BLANK_WORDS),
          Map.entry("value.words.not-unicode", NOT_UNICODE),
          Map.entry("value.date.malformed", MALFORMED_DATE),
          Map.entry("value.date.impossible", IMPOSSIBLE_DATE),
          Map.entry("value.date.reversed", REVERSED_DATE),
          Map.entry("value.address.malformed", MALFORMED_ADDRESS),
          Map.entry("value.language.malformed", MALFORMED_LANGUAGE),
          Map.entry("value.gss-code.malformed", MALFORMED_AREA_CODE),
          Map.entry("value.area.empty", EMPTY_AREA),
          Map.entry("value.digest.malformed", MALFORMED_DIGEST),
          Map.entry("value.head-count.negative", MALFORMED_HEAD_COUNT),
          Map.entry("value.head-count.reversed", MALFORMED_HEAD_COUNT),
          Map.entry("value.head-count.empty", MALFORMED_HEAD_COUNT),
          Map.entry("value.span.malformed", MALFORMED_SPAN),
          Map.entry("value.source-span.malformed", MALFORMED_SPAN),
          Map.entry("value.rule-code.malformed", MALFORMED_CODE),
          Map.entry("finding.place.malformed", MALFORMED_POINTER),
          Map.entry("scoring.measure.no-facts", MALFORMED_MEASURE),
          Map.entry("scoring.measure.too-few", MALFORMED_MEASURE));

  private JsonCodes() {}

  /**
   * All of these codes.
   *
   * @return the codes, in the order of this list
   */
  public static List<FindingCode> all() {
    return ALL;
  }

  /** The code for a refused value: the domain's refusal, or one of this room's own. */
  static FindingCode of(MalformedValueException refused) {
    return ALL.stream()
        .filter(code -> code.value().equals(refused.code()))
        .findFirst()
        .orElseGet(() -> REFUSALS.getOrDefault(refused.code(), MALFORMED_VALUE));
  }

  /** The refusal of a value for a reason that the domain does not know. */
  static MalformedValueException refusal(FindingCode code) {
    return new MalformedValueException(code.value(), "value");
  }

  private static FindingCode error(String value) {
    return FindingCode.error(value, Category.CONFORMANCE);
  }
}
