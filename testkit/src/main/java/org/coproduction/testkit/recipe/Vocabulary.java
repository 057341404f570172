package org.coproduction.testkit.recipe;

import static org.coproduction.testkit.recipe.Recipe.either;
import static org.coproduction.testkit.recipe.Recipe.oneOf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.disclosure.Counted;
import org.coproduction.disclosure.SmallNumberPolicy;
import org.coproduction.evidence.Question;
import org.coproduction.feedback.Permission;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.loop.OutOf;
import org.coproduction.privacy.IdentifierKind;
import org.coproduction.publication.TableKey;
import org.coproduction.scoring.Measure;
import org.coproduction.validation.FormPart;
import org.coproduction.validation.RuleCode;
import org.coproduction.value.Area;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CueId;
import org.coproduction.value.Digest;
import org.coproduction.value.EventId;
import org.coproduction.value.FactKind;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FormatCode;
import org.coproduction.value.GroupId;
import org.coproduction.value.GssCode;
import org.coproduction.value.HeadCount;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LadderId;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.MethodCode;
import org.coproduction.value.Provenance;
import org.coproduction.value.RungId;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.TextSpan;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;

/**
 * The small values that records are made of: invented, readable, the plainest first. All dates are
 * over before {@link #AS_OF}.
 */
final class Vocabulary {

  /** The day as of which whatever is made is sound. */
  static final LocalDate AS_OF = LocalDate.of(2024, 1, 31);

  private static final Recipe<Words> WORDS =
      words(
          "Buses come late",
          "Parents asked for a map of all short breaks",
          "Roedd y sesiwn yn rhy hir",
          "One line\nand another");

  private static final Recipe<ImpreciseDate> DATES =
      either(
          oneOf(
              date("2023-03-14"),
              date("2023-04"),
              date("2022"),
              date("2022-33"),
              date("2021~"),
              date("2023-01/2023-06"),
              date("../2023-05")),
          oneOf(date("2023-09-05").withWords(Words.of("the first week of term"))));

  private static final Recipe<HeadCount> HEAD_COUNTS =
      either(
          oneOf(HeadCount.exactly(12), HeadCount.exactly(0), HeadCount.between(20, 30)),
          oneOf(
              new HeadCount(OptionalLong.of(5), OptionalLong.empty(), Optional.empty()),
              new HeadCount(
                  OptionalLong.empty(), OptionalLong.of(40), Optional.of(Words.of("up to forty")))),
          oneOf(HeadCount.inWords(Words.of("several"))));

  static final Recipe<SmallNumberPolicy> SMALL_NUMBERS =
      oneOf(
          SmallNumberPolicy.BELOW_5,
          SmallNumberPolicy.NHS_1_TO_7_ROUND_5,
          new SmallNumberPolicy(2, false, 3, 10, "low", Set.of(Counted.EVENTS)));

  private static final Provenance RECOGNISED =
      Provenance.recognised(SourceSpan.line(3), new CueId("cue-1"));

  /** What is made of a type wherever it stands. */
  private static final Map<Class<?>, Recipe<?>> BY_TYPE =
      Map.ofEntries(
          Map.entry(Words.class, WORDS),
          Map.entry(boolean.class, oneOf(false, true)),
          Map.entry(Boolean.class, oneOf(false, true)),
          Map.entry(int.class, oneOf(1, 2, 7)),
          Map.entry(Integer.class, oneOf(1, 14, 28)),
          Map.entry(ImpreciseDate.class, DATES),
          Map.entry(LocalDate.class, oneOf(LocalDate.of(2023, 3, 14), LocalDate.of(2020, 2, 29))),
          Map.entry(
              LocalTime.class,
              oneOf(LocalTime.of(9, 30), LocalTime.of(12, 0), LocalTime.of(18, 5))),
          Map.entry(HeadCount.class, HEAD_COUNTS),
          Map.entry(OutOf.class, oneOf(new OutOf(2, 5), new OutOf(0, 0), new OutOf(12, 12))),
          Map.entry(SmallNumberPolicy.class, SMALL_NUMBERS),
          Map.entry(
              TableKey.class,
              oneOf(
                  new TableKey(TableKey.Kind.INVITED_AND_CAME, new EventId("event-1")),
                  new TableKey(TableKey.Kind.THEMES, new CodebookId("codebook-1")))),
          Map.entry(
              Period.class, oneOf(Period.ofMonths(18), Period.ofYears(6), Period.of(1, 2, 3))),
          Map.entry(
              Area.class,
              oneOf(
                  Area.named(Words.of("Larkshire")),
                  new Area(Optional.of(new GssCode("E06000010")), Optional.empty()),
                  Area.of(new GssCode("W06000001"), Words.of("Sir Ehedydd")))),
          Map.entry(GssCode.class, oneOf(new GssCode("E06000010"), new GssCode("W06000001"))),
          Map.entry(
              Provenance.class,
              oneOf(
                  Provenance.stated(),
                  RECOGNISED,
                  RECOGNISED.confirmed(Words.of("The clerk"), date("2023-10-02")),
                  RECOGNISED.refused(Words.of("The clerk"), date("2023-10-02")))),
          Map.entry(
              SourceSpan.class,
              oneOf(
                  SourceSpan.line(1),
                  SourceSpan.lines(2, 4),
                  SourceSpan.within(5, new TextSpan(0, 5)))),
          Map.entry(TextSpan.class, oneOf(new TextSpan(0, 5), new TextSpan(6, 10))),
          Map.entry(
              WebAddress.class,
              oneOf(
                  new WebAddress("https://example.org/notes"),
                  new WebAddress("https://example.org/short-breaks?page=2#map"))),
          Map.entry(Digest.class, oneOf(new Digest("sha-256:" + "0f".repeat(32)))),
          Map.entry(
              LanguageTag.class,
              oneOf(new LanguageTag("en"), new LanguageTag("cy"), new LanguageTag("en-GB"))),
          Map.entry(
              RuleCode.class,
              oneOf(
                  new RuleCode("evidence.not-done.none"),
                  new RuleCode("evidence.activity.date-vague"),
                  new RuleCode("evidence.impact.none"))),
          Map.entry(
              DocumentRef.class,
              oneOf(
                  DocumentRef.the(DocumentKind.EVIDENCE_FORM),
                  new DocumentRef(DocumentKind.EVENT, 1))),
          Map.entry(
              Place.class, oneOf(Place.root(), Place.parse("/aim"), Place.parse("/groups/0/name"))),
          Map.entry(
              Measure.class,
              either(
                  oneOf(FactKind.values())
                      .list(1, 2)
                      .map(facts -> new Measure.Recorded(facts.stream().distinct().toList())),
                  oneOf(FactKind.values()).map(fact -> new Measure.Different(fact, 2)))));

  /** Identifiers that name something outside, where any name would not do. */
  private static final Map<Class<?>, List<String>> NAMES =
      Map.of(
          MethodCode.class, List.of("listening-event", "survey", "design-session"),
          FormatCode.class, List.of("easy-read", "large-print", "audio"),
          LadderId.class, List.of("parent-carer-forums", "form-words"),
          RungId.class, List.of("consultation", "co-production"),
          VersionLabel.class, List.of("1", "2", "2023-09"));

  /** What stands in one member and nowhere else. */
  private static final Map<String, Recipe<?>> BY_MEMBER =
      Map.ofEntries(
          Map.entry(
              "EvidenceForm.title", words("A guide to short breaks", "Canllaw i seibiannau byr")),
          Map.entry("Event.title", words("Short breaks listening event", "Noson agored")),
          Map.entry("Charter.title", words("Our co-production charter", "Ein siarter")),
          Map.entry("Codebook.title", words("Themes of short breaks")),
          Map.entry("Ladder.title", words("How far people shape the work")),
          Map.entry("Rubric.title", words("How we look at our own work")),
          Map.entry("Profile.title", words("Our local form")),
          Map.entry(
              "Organisation.name", words("Larkshire Parent Carer Forum", "Larkshire Council")),
          Map.entry(
              "ParticipantGroup.name",
              words("Parents who use short breaks", "The Saturday club", "Short breaks team")),
          Map.entry("Signature.name", words("Robin Example", "Sam Sample", "Siân Enghraifft")),
          Map.entry("Theme.title", words("Transport", "News that comes too late")),
          Map.entry("Theme.cues", words("bus", "minibus", "no way to get there")),
          Map.entry("Theme.hints", words("travel", "late")),
          Map.entry("Theme.removedCues", words("taxi")),
          Map.entry("Term.term", words("short break")),
          Map.entry("Term.forms", words("short breaks", "seibiant byr")),
          Map.entry("Term.oldForms", words("respite")),
          Map.entry("Rung.title", words("Consultation", "Co-production")),
          Map.entry("Principle.title", words("Equal partners", "Open from the start")),
          // Who took something back is no longer in the document that says so.
          Map.entry(
              "Withdrawal.items",
              oneOf(new FeedbackId("taken-back-1"), new FeedbackId("taken-back-2"))),
          Map.entry("Withdrawal.group", oneOf(new GroupId("taken-back"))),
          // A year, whichever of its ends are drawn.
          Map.entry("LocalOfferYear.from", oneOf(day("2022-09-01"), day("2023-01-01"))),
          Map.entry("LocalOfferYear.to", oneOf(day("2023-08-31"), day("2023-06-30"))),
          Map.entry("RetentionHold.from", oneOf(day("2019-09-01"), day("2020-02-29"))),
          Map.entry(
              "PublicationPolicy.quotableFrom",
              oneOf(Permission.QUOTABLE_WITHOUT_NAME, Permission.QUOTABLE)),
          Map.entry(
              "PublicationPolicy.allowed",
              oneOf(IdentifierKind.SHARED_MAILBOX, IdentifierKind.SERVICE_LINE)),
          Map.entry("Requirement.part", oneOf(FormPart.values())),
          Map.entry("Requirement.answer", oneOf(Question.values())));

  /** What identifiers of a type begin with. */
  private static final ClassValue<String> KINDS =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          String bare = type.getSimpleName().replaceAll("Id$", "");
          return bare.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + "-";
        }
      };

  private Vocabulary() {}

  /** What stands in a member, where that is said for the member. */
  static Optional<Recipe<?>> of(Class<?> owner, String member) {
    return Optional.ofNullable(BY_MEMBER.get(owner.getSimpleName() + "." + member));
  }

  /** What is made of a small type, where that is said for the type. */
  static Optional<Recipe<?>> of(Class<?> type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }

  /** Identifiers of a type. */
  static Recipe<?> ids(Class<?> type) {
    List<String> names =
        NAMES.getOrDefault(type, Stream.of(1, 2, 3).map(number -> numbered(type, number)).toList());
    return new Recipe.OneOf<>(
        names.stream().map(name -> RecordParts.of(type).made(List.of(name))).toList());
  }

  /** The identifier of a type with a number. */
  static String numbered(Class<?> type, int number) {
    return KINDS.get(type) + number;
  }

  private static Recipe<Words> words(String... texts) {
    return new Recipe.OneOf<>(Stream.of(texts).map(Words::of).toList());
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static ImpreciseDate date(String edtf) {
    return ImpreciseDate.parse(edtf);
  }
}
