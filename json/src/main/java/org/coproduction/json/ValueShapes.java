package org.coproduction.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.coproduction.value.ActivityId;
import org.coproduction.value.Area;
import org.coproduction.value.CharterId;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.CueId;
import org.coproduction.value.DecisionId;
import org.coproduction.value.Digest;
import org.coproduction.value.EventId;
import org.coproduction.value.Fact;
import org.coproduction.value.FactKind;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.FormId;
import org.coproduction.value.FormatCode;
import org.coproduction.value.GroupId;
import org.coproduction.value.GssCode;
import org.coproduction.value.HeadCount;
import org.coproduction.value.Id;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.ItemId;
import org.coproduction.value.LadderId;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.LinkId;
import org.coproduction.value.MethodCode;
import org.coproduction.value.Nation;
import org.coproduction.value.OrganisationId;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.ProfileId;
import org.coproduction.value.PromptId;
import org.coproduction.value.Provenance;
import org.coproduction.value.ResponseId;
import org.coproduction.value.RubricId;
import org.coproduction.value.RungId;
import org.coproduction.value.RungRef;
import org.coproduction.value.SessionId;
import org.coproduction.value.Source;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;

/** The small values that every document is made of. */
final class ValueShapes {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TIME =
      Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?");

  /** The greatest whole number that every program reads as itself: 2^53 - 1. */
  static final long MAX_SAFE = 9_007_199_254_740_991L;

  static final Scalar<Words> WORDS = Scalar.text(Words.class, Words::of, Words::text);

  static final Scalar<ActivityId> ACTIVITY_ID = id(ActivityId.class, ActivityId::new);
  static final Scalar<CharterId> CHARTER_ID = id(CharterId.class, CharterId::new);
  static final Scalar<CodebookId> CODEBOOK_ID = id(CodebookId.class, CodebookId::new);
  static final Scalar<CoderId> CODER_ID = id(CoderId.class, CoderId::new);
  static final Scalar<CueId> CUE_ID = id(CueId.class, CueId::new);
  static final Scalar<DecisionId> DECISION_ID = id(DecisionId.class, DecisionId::new);
  static final Scalar<EventId> EVENT_ID = id(EventId.class, EventId::new);
  static final Scalar<FeedbackId> FEEDBACK_ID = id(FeedbackId.class, FeedbackId::new);
  static final Scalar<FormId> FORM_ID = id(FormId.class, FormId::new);
  static final Scalar<FormatCode> FORMAT_CODE = id(FormatCode.class, FormatCode::new);
  static final Scalar<GroupId> GROUP_ID = id(GroupId.class, GroupId::new);
  static final Scalar<ItemId> ITEM_ID = id(ItemId.class, ItemId::new);
  static final Scalar<LadderId> LADDER_ID = id(LadderId.class, LadderId::new);
  static final Scalar<LinkId> LINK_ID = id(LinkId.class, LinkId::new);
  static final Scalar<MethodCode> METHOD_CODE = id(MethodCode.class, MethodCode::new);
  static final Scalar<OrganisationId> ORGANISATION_ID =
      id(OrganisationId.class, OrganisationId::new);
  static final Scalar<PrincipleId> PRINCIPLE_ID = id(PrincipleId.class, PrincipleId::new);
  static final Scalar<ProfileId> PROFILE_ID = id(ProfileId.class, ProfileId::new);
  static final Scalar<PromptId> PROMPT_ID = id(PromptId.class, PromptId::new);
  static final Scalar<ResponseId> RESPONSE_ID = id(ResponseId.class, ResponseId::new);
  static final Scalar<RubricId> RUBRIC_ID = id(RubricId.class, RubricId::new);
  static final Scalar<RungId> RUNG_ID = id(RungId.class, RungId::new);
  static final Scalar<SessionId> SESSION_ID = id(SessionId.class, SessionId::new);
  static final Scalar<ThemeId> THEME_ID = id(ThemeId.class, ThemeId::new);
  static final Scalar<VersionLabel> VERSION = id(VersionLabel.class, VersionLabel::new);

  static final Scalar<WebAddress> ADDRESS =
      Scalar.text(WebAddress.class, WebAddress::new, WebAddress::value);
  static final Scalar<Digest> DIGEST = Scalar.text(Digest.class, Digest::new, Digest::value);
  static final Scalar<LanguageTag> LANGUAGE =
      Scalar.text(LanguageTag.class, LanguageTag::new, LanguageTag::value);
  static final Scalar<GssCode> GSS_CODE = Scalar.text(GssCode.class, GssCode::new, GssCode::value);
  static final Choice<Nation> NATION = new Choice<>(Nation.class);
  static final Choice<FactKind> FACT_KIND = new Choice<>(FactKind.class);

  static final Scalar<Boolean> TRUE_OR_FALSE =
      new Scalar<>(Boolean.class, JsonKind.BOOLEAN, Boolean::valueOf, String::valueOf);
  static final Scalar<Integer> INTEGER =
      new Scalar<>(
          Integer.class,
          JsonKind.NUMBER,
          digits -> whole(digits, Integer::valueOf),
          String::valueOf);
  static final Scalar<Long> LONG =
      new Scalar<>(
          Long.class, JsonKind.NUMBER, digits -> whole(digits, ValueShapes::safe), String::valueOf);

  static final Scalar<LocalDate> LOCAL_DATE =
      Scalar.text(LocalDate.class, ValueShapes::day, LocalDate::toString);
  static final Scalar<LocalTime> LOCAL_TIME =
      Scalar.text(LocalTime.class, ValueShapes::time, LocalTime::toString);

  private static final Scalar<ImpreciseDate> EDTF =
      Scalar.text(ImpreciseDate.class, ImpreciseDate::parse, ImpreciseDate::edtf);
  static final PlainOrFull<ImpreciseDate> DATE =
      new PlainOrFull<>(
          EDTF,
          date -> date.words().isEmpty(),
          RecordShape.of(DateInWords.class)
              .required("edtf", EDTF, DateInWords::edtf)
              .optional("words", WORDS, DateInWords::words)
              .shape()
              .as(ImpreciseDate.class, DateInWords::date, DateInWords::of));

  static final PlainOrFull<HeadCount> HEAD_COUNT =
      new PlainOrFull<>(
          new Scalar<>(
              HeadCount.class,
              JsonKind.NUMBER,
              digits -> HeadCount.exactly(whole(digits, ValueShapes::safe)),
              count -> Long.toString(count.exact().orElseThrow())),
          count -> count.exact().isPresent() && count.words().isEmpty(),
          RecordShape.of(Band.class)
              .optional("atLeast", LONG, Band::atLeast)
              .optional("atMost", LONG, Band::atMost)
              .optional("words", WORDS, Band::words)
              .shape()
              .as(HeadCount.class, Band::count, Band::of));

  static final Shape<TextSpan, ?> TEXT_SPAN =
      RecordShape.of(TextSpan.class)
          .required("start", INTEGER, TextSpan::start)
          .required("end", INTEGER, TextSpan::end)
          .shape();

  static final Shape<SourceSpan, ?> SOURCE_SPAN =
      RecordShape.of(SourceSpan.class)
          .required("firstLine", INTEGER, SourceSpan::firstLine)
          .required("lastLine", INTEGER, SourceSpan::lastLine)
          .optional("span", TEXT_SPAN, SourceSpan::span)
          .shape();

  static final Shape<Area, ?> AREA =
      RecordShape.of(Area.class)
          .optional("code", GSS_CODE, Area::code)
          .optional("name", WORDS, Area::name)
          .shape();

  static final Shape<Source, ?> SOURCE =
      RecordShape.of(Source.class)
          .required("title", WORDS, Source::title)
          .optional("address", ADDRESS, Source::address)
          .optional("retrievedOn", LOCAL_DATE, Source::retrievedOn)
          .optional("licence", WORDS, Source::licence)
          .shape();

  static final Choice<Provenance.Kind> PROVENANCE_KIND = new Choice<>(Provenance.Kind.class);

  static final Shape<Provenance, ?> PROVENANCE =
      RecordShape.of(Provenance.class)
          .required("kind", PROVENANCE_KIND, Provenance::kind)
          .optional("span", SOURCE_SPAN, Provenance::span)
          .optional("cue", CUE_ID, Provenance::cue)
          .optional("by", WORDS, Provenance::by)
          .optional("on", DATE, Provenance::on)
          .shape();

  static final Shape<RungRef, ?> RUNG_REF =
      RecordShape.of(RungRef.class)
          .required("ladder", LADDER_ID, RungRef::ladder)
          .required("rung", RUNG_ID, RungRef::rung)
          .shape();

  static final Shape<ThemeRef, ?> THEME_REF =
      RecordShape.of(ThemeRef.class)
          .required("codebook", CODEBOOK_ID, ThemeRef::codebook)
          .required("theme", THEME_ID, ThemeRef::theme)
          .shape();

  static final Shape<FeedbackRef, ?> FEEDBACK_REF =
      RecordShape.of(FeedbackRef.class)
          .required("event", EVENT_ID, FeedbackRef::event)
          .required("feedback", FEEDBACK_ID, FeedbackRef::feedback)
          .shape();

  private ValueShapes() {}

  /** Adds, behind a fact's own members, what every fact can say about itself. */
  static <T extends Fact, B> Shape<T, B> fact(
      Shape<T, B> own,
      BiConsumer<B, ImpreciseDate> when,
      BiConsumer<B, LinkId> addLink,
      BiConsumer<B, EventId> addEvent,
      BiConsumer<B, Provenance> provenance) {
    return own.optional("when", DATE, Fact::getWhen, when)
        .list("links", LINK_ID, Fact::getLinks, addLink)
        .list("events", EVENT_ID, Fact::getEvents, addEvent)
        .optional("provenance", PROVENANCE, Provenance.stated(), Fact::getProvenance, provenance);
  }

  private static <I extends Id> Scalar<I> id(Class<I> type, Function<String, I> parse) {
    return Scalar.text(type, parse, Id::value);
  }

  private static <N extends Number> N whole(String digits, Function<String, N> parse) {
    if (!WHOLE_NUMBER.matcher(digits).matches()) {
      throw JsonCodes.refusal(JsonCodes.NOT_WHOLE);
    }
    try {
      return parse.apply(digits);
    } catch (NumberFormatException tooLarge) {
      throw JsonCodes.refusal(JsonCodes.OUT_OF_RANGE);
    }
  }

  /**
   * Greater numbers would come out of a program in another language as other numbers (RFC 7493).
   */
  private static Long safe(String digits) {
    long number = Long.parseLong(digits);
    if (Math.abs(number) > MAX_SAFE) {
      throw new NumberFormatException();
    }
    return number;
  }

  private static LocalDate day(String text) {
    if (!DAY.matcher(text).matches()) {
      throw JsonCodes.refusal(JsonCodes.MALFORMED_DATE);
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noSuchDay) {
      throw JsonCodes.refusal(JsonCodes.IMPOSSIBLE_DATE);
    }
  }

  private static LocalTime time(String text) {
    if (!TIME.matcher(text).matches()) {
      throw JsonCodes.refusal(JsonCodes.MALFORMED_TIME);
    }
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException noSuchTime) {
      throw JsonCodes.refusal(JsonCodes.MALFORMED_TIME);
    }
  }

  /** A date with the words that it was given in. */
  record DateInWords(ImpreciseDate edtf, Optional<Words> words) {

    static DateInWords of(ImpreciseDate date) {
      return new DateInWords(date, date.words());
    }

    ImpreciseDate date() {
      return new ImpreciseDate(edtf.edtf(), words);
    }
  }

  /** A number of people that one number does not say all of. */
  record Band(Optional<Long> atLeast, Optional<Long> atMost, Optional<Words> words) {

    static Band of(HeadCount count) {
      return new Band(boxed(count.atLeast()), boxed(count.atMost()), count.words());
    }

    HeadCount count() {
      return new HeadCount(unboxed(atLeast), unboxed(atMost), words);
    }

    private static Optional<Long> boxed(OptionalLong number) {
      return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    private static OptionalLong unboxed(Optional<Long> number) {
      return number.isPresent() ? OptionalLong.of(number.get()) : OptionalLong.empty();
    }
  }
}
