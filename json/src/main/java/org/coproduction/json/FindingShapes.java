package org.coproduction.json;

import static org.coproduction.json.ValueShapes.DATE;
import static org.coproduction.json.ValueShapes.INTEGER;
import static org.coproduction.json.ValueShapes.LONG;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.finding.Argument;
import org.coproduction.finding.Category;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Muted;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.RuleOutcome;
import org.coproduction.finding.Severity;
import org.coproduction.finding.TextPosition;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.ImpreciseDate;

/**
 * Reports of findings.
 *
 * <p>A report that is read back may have been written by anybody, so what a finding prints is taken
 * from closed lists or narrow grammars only: pointers of published names, constants of known
 * enumerations, codes in lower case.
 */
final class FindingShapes {

  private static final Pattern DOCUMENT = Pattern.compile("([a-z-]{1,32})/(0|[1-9][0-9]{0,8})");
  private static final Pattern DETAIL = Pattern.compile("[a-z][a-zA-Z]{0,31}");

  static final Choice<Severity> SEVERITY = new Choice<>(Severity.class);
  static final Choice<Category> CATEGORY = new Choice<>(Category.class);

  static final Scalar<Place> POINTER =
      Scalar.text(Place.class, FindingShapes::place, Place::toString);

  static final Scalar<DocumentRef> DOCUMENT_REF =
      Scalar.text(DocumentRef.class, FindingShapes::document, DocumentRef::toString);

  static final Scalar<CodeText> CODE = Scalar.text(CodeText.class, CodeText::new, CodeText::value);

  static final Scalar<DetailName> DETAIL_NAME =
      Scalar.text(DetailName.class, DetailName::new, DetailName::value);

  static final Scalar<Enumeration> ENUMERATION =
      Scalar.text(Enumeration.class, Enumeration::named, Enumeration::name);

  static final Scalar<ConstantName> CONSTANT_NAME =
      Scalar.text(ConstantName.class, ConstantName::new, ConstantName::value);

  static final Shape<Detail, ?> DETAIL_SHAPE =
      RecordShape.of(Detail.class)
          .required("name", DETAIL_NAME, Detail::name)
          .optional("count", LONG, Detail::count)
          .optional("date", DATE, Detail::date)
          .optional("of", ENUMERATION, Detail::of)
          .optional("choice", CONSTANT_NAME, Detail::choice)
          .optional("pointer", POINTER, Detail::pointer)
          .shape();

  static final Shape<Finding, ?> FINDING =
      RecordShape.of(FindingForm.class)
          .required("code", CODE, FindingForm::code)
          .required("severity", SEVERITY, FindingForm::severity)
          .optional("gradedFrom", SEVERITY, FindingForm::gradedFrom)
          .required("category", CATEGORY, FindingForm::category)
          .required("document", DOCUMENT_REF, FindingForm::document)
          .required("pointer", POINTER, FindingForm::pointer)
          .optional("line", INTEGER, FindingForm::line)
          .optional("column", INTEGER, FindingForm::column)
          .optional("charterPointer", POINTER, FindingForm::charterPointer)
          .list("arguments", DETAIL_SHAPE, FindingForm::arguments)
          .shape()
          .as(Finding.class, FindingForm::finding, FindingForm::of);

  static final Shape<Muted, ?> MUTED =
      RecordShape.of(MutedForm.class)
          .required("code", CODE, MutedForm::code)
          .required("severity", SEVERITY, MutedForm::severity)
          .required("category", CATEGORY, MutedForm::category)
          .required("count", INTEGER, MutedForm::count)
          .required("adjustment", POINTER, MutedForm::adjustment)
          .shape()
          .as(Muted.class, MutedForm::muted, MutedForm::of);

  static final Choice<Unsettled> UNSETTLED = new Choice<>(Unsettled.class);

  static final Scalar<RuleName> RULE_NAME =
      Scalar.text(RuleName.class, RuleName::new, RuleName::value);

  static final Shape<ReasonCount, ?> REASON =
      RecordShape.of(ReasonCount.class)
          .required("reason", UNSETTLED, ReasonCount::reason)
          .required("count", INTEGER, ReasonCount::count)
          .shape();

  static final Shape<RuleOutcome, ?> OUTCOME =
      RecordShape.of(OutcomeForm.class)
          .required("rule", RULE_NAME, OutcomeForm::rule)
          .required("passed", INTEGER, OutcomeForm::passed)
          .required("failed", INTEGER, OutcomeForm::failed)
          .list("notApplicable", REASON, OutcomeForm::notApplicable)
          .list("unknown", REASON, OutcomeForm::unknown)
          .shape()
          .as(RuleOutcome.class, OutcomeForm::outcome, OutcomeForm::of);

  static final Shape<Report, ?> REPORT =
      RecordShape.of(Report.class)
          .wholeList("findings", FINDING, Report::findings)
          .list("muted", MUTED, Report::muted)
          .list("outcomes", OUTCOME, Report::outcomes)
          .shape();

  private FindingShapes() {}

  private static Place place(String pointer) {
    Place place = Place.parse(pointer);
    if (!PublicNames.areIn(pointer)) {
      throw JsonCodes.refusal(JsonCodes.MALFORMED_POINTER);
    }
    return place;
  }

  private static DocumentRef document(String text) {
    Matcher parts = DOCUMENT.matcher(text);
    if (parts.matches()) {
      for (DocumentKind kind : DocumentKind.values()) {
        if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(parts.group(1))) {
          return new DocumentRef(kind, Integer.parseInt(parts.group(2)));
        }
      }
    }
    throw JsonCodes.refusal(JsonCodes.MALFORMED_VALUE);
  }

  /** The text of a finding's code, whose severity and category stand beside it. */
  record CodeText(String value) {

    CodeText {
      try {
        FindingCode.error(value, Category.CONFORMANCE);
      } catch (IllegalArgumentException notOfTheGrammar) {
        throw JsonCodes.refusal(JsonCodes.MALFORMED_CODE);
      }
    }
  }

  /** The name of a finding's detail. */
  record DetailName(String value) {

    DetailName {
      if (!DETAIL.matcher(value).matches()) {
        throw JsonCodes.refusal(JsonCodes.MALFORMED_CODE);
      }
    }
  }

  /** The word of an enumeration's constant. */
  record ConstantName(String value) {

    ConstantName {
      if (!Enumeration.haveConstant(value)) {
        throw JsonCodes.refusal(JsonCodes.UNKNOWN_CHOICE);
      }
    }
  }

  /** A detail of a finding: its name, and the one of the other members that its kind has. */
  record Detail(
      DetailName name,
      Optional<Long> count,
      Optional<ImpreciseDate> date,
      Optional<Enumeration> of,
      Optional<ConstantName> choice,
      Optional<Place> pointer) {

    static Detail of(String name, Argument argument) {
      return new Detail(
          new DetailName(name),
          argument instanceof Argument.Count count ? Optional.of(count.number()) : Optional.empty(),
          argument instanceof Argument.Day day ? Optional.of(day.date()) : Optional.empty(),
          argument instanceof Argument.Choice choice
              ? Optional.of(Enumeration.of(choice.constant()))
              : Optional.empty(),
          argument instanceof Argument.Choice choice
              ? Optional.of(new ConstantName(choice.constant().name()))
              : Optional.empty(),
          argument instanceof Argument.At at ? Optional.of(at.place()) : Optional.empty());
    }

    Argument argument() {
      List<Argument> arguments = new ArrayList<>();
      count.ifPresent(number -> arguments.add(new Argument.Count(number)));
      date.ifPresent(day -> arguments.add(new Argument.Day(day)));
      pointer.ifPresent(place -> arguments.add(new Argument.At(place)));
      if (of.isPresent() && choice.isPresent()) {
        arguments.add(new Argument.Choice(of.get().constant(choice.get().value())));
      }
      if (arguments.size() != 1 || of.isPresent() != choice.isPresent()) {
        throw JsonCodes.refusal(JsonCodes.MALFORMED_VALUE);
      }
      return arguments.get(0);
    }
  }

  /** A finding with its code and position laid open. */
  record FindingForm(
      CodeText code,
      Severity severity,
      Optional<Severity> gradedFrom,
      Category category,
      DocumentRef document,
      Place pointer,
      Optional<Integer> line,
      Optional<Integer> column,
      Optional<Place> charterPointer,
      List<Detail> arguments) {

    static FindingForm of(Finding finding) {
      List<Detail> details = new ArrayList<>();
      finding.arguments().forEach((name, argument) -> details.add(Detail.of(name, argument)));
      return new FindingForm(
          new CodeText(finding.code().value()),
          finding.severity(),
          Optional.of(finding.code().severity()).filter(severity -> severity != finding.severity()),
          finding.code().category(),
          finding.document(),
          finding.place(),
          finding.position().map(TextPosition::line),
          finding.position().map(TextPosition::column),
          finding.charterPlace(),
          details);
    }

    Finding finding() {
      Map<String, Argument> details = new LinkedHashMap<>();
      for (Detail detail : arguments) {
        if (details.put(detail.name().value(), detail.argument()) != null) {
          throw JsonCodes.refusal(JsonCodes.MALFORMED_VALUE);
        }
      }
      if (line.isPresent() != column.isPresent()) {
        throw JsonCodes.refusal(JsonCodes.MALFORMED_VALUE);
      }
      return new Finding(
          new FindingCode(code.value(), gradedFrom.orElse(severity), category),
          severity,
          document,
          pointer,
          line.flatMap(at -> column.map(column -> new TextPosition(at, column))),
          charterPointer,
          details);
    }
  }

  /** Findings that a profile left out, with their code laid open. */
  record MutedForm(
      CodeText code, Severity severity, Category category, int count, Place adjustment) {

    static MutedForm of(Muted muted) {
      return new MutedForm(
          new CodeText(muted.code().value()),
          muted.code().severity(),
          muted.code().category(),
          muted.count(),
          muted.adjustment());
    }

    Muted muted() {
      return new Muted(new FindingCode(code.value(), severity, category), count, adjustment);
    }
  }

  /** How often a rule was not settled for one reason. */
  record ReasonCount(Unsettled reason, int count) {}

  /** What a rule came to, its counts by reason as lists. */
  record OutcomeForm(
      RuleName rule,
      int passed,
      int failed,
      List<ReasonCount> notApplicable,
      List<ReasonCount> unknown) {

    static OutcomeForm of(RuleOutcome outcome) {
      return new OutcomeForm(
          outcome.rule(),
          outcome.passed(),
          outcome.failed(),
          listed(outcome.notApplicable()),
          listed(outcome.unknown()));
    }

    RuleOutcome outcome() {
      return new RuleOutcome(rule, passed, failed, mapped(notApplicable), mapped(unknown));
    }

    private static List<ReasonCount> listed(Map<Unsettled, Integer> counts) {
      List<ReasonCount> listed = new ArrayList<>();
      counts.forEach((reason, count) -> listed.add(new ReasonCount(reason, count)));
      return listed;
    }

    private static Map<Unsettled, Integer> mapped(List<ReasonCount> counts) {
      Map<Unsettled, Integer> mapped = new LinkedHashMap<>();
      for (ReasonCount count : counts) {
        if (mapped.put(count.reason(), count.count()) != null) {
          throw JsonCodes.refusal(JsonCodes.MALFORMED_VALUE);
        }
      }
      return mapped;
    }
  }
}
