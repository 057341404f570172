package org.coproduction.validation;

import jakarta.validation.UnexpectedTypeException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;
import org.coproduction.theme.Codebook;
import org.coproduction.value.ImpreciseDate;

/**
 * What must be otherwise in a document as the document alone can show it: without the day, other
 * documents or a profile.
 */
final class RecordAlone {

  /** Nobody can tell what comes before or after it. */
  private static final ImpreciseDate SOME_DAY = ImpreciseDate.parse("0001/9999?");

  private static final List<Rule<EvidenceForm>> FORM = speaking(Rules.FORM);
  private static final List<Rule<Event>> EVENT = speaking(Rules.EVENT);
  private static final List<Rule<Codebook>> CODEBOOK = speaking(Rules.CODEBOOK);
  private static final List<Rule<Responses>> RESPONSES = speaking(Rules.RESPONSES);
  private static final List<Rule<Charter>> CHARTER = speaking(Rules.CHARTER);
  private static final List<Rule<Ladder>> LADDER = speaking(Rules.LADDER);
  private static final List<Rule<LadderMapping>> LADDER_MAPPING = speaking(Rules.LADDER_MAPPING);

  private RecordAlone() {}

  /** The codes that are raised here, in order. */
  static Collection<FindingCode> codes() {
    TreeSet<FindingCode> codes = new TreeSet<>();
    Stream.of(FORM, EVENT, CODEBOOK, RESPONSES, CHARTER, LADDER, LADDER_MAPPING)
        .flatMap(List::stream)
        .forEach(rule -> rule.codes().stream().filter(saidBy(rule)).forEach(codes::add));
    ProfileFaults.CODES.stream().filter(RecordAlone::must).forEach(codes::add);
    return codes;
  }

  /**
   * What must be otherwise in a document of any kind: of each code the first, as a report samples
   * its groups. A validation engine may compare every violation with every other: ten thousand
   * would keep a host busy for minutes.
   */
  static List<Finding> faults(Object document) {
    return Report.of(all(document)).groups().stream()
        .flatMap(group -> group.samples().stream())
        .toList();
  }

  private static List<Finding> all(Object document) {
    if (document instanceof EvidenceForm form) {
      return faults(FORM, form, DocumentKind.EVIDENCE_FORM);
    } else if (document instanceof Event event) {
      return faults(EVENT, event, DocumentKind.EVENT);
    } else if (document instanceof Codebook codebook) {
      return faults(CODEBOOK, codebook, DocumentKind.CODEBOOK);
    } else if (document instanceof Responses responses) {
      return faults(RESPONSES, responses, DocumentKind.RESPONSES);
    } else if (document instanceof Charter charter) {
      return faults(CHARTER, charter, DocumentKind.CHARTER);
    } else if (document instanceof Ladder ladder) {
      return faults(LADDER, ladder, DocumentKind.LADDER);
    } else if (document instanceof LadderMapping mapping) {
      return faults(LADDER_MAPPING, mapping, DocumentKind.LADDER_MAPPING);
    } else if (document instanceof Profile profile) {
      return ProfileFaults.in(profile).stream().filter(one -> must(one.code())).toList();
    }
    throw new UnexpectedTypeException("there are no rules for records of this type");
  }

  private static <T> List<Finding> faults(List<Rule<T>> rules, T document, DocumentKind kind) {
    Context context = new Context(DocumentRef.the(kind), Optional.empty(), SOME_DAY);
    return rules.stream().flatMap(rule -> faults(rule, document, context)).toList();
  }

  private static <T> Stream<Finding> faults(Rule<T> rule, T document, Context context) {
    Verdicts verdicts = new Verdicts(rule.name());
    rule.check(document, context, verdicts);
    return verdicts.findings().stream().filter(finding -> saidBy(rule).test(finding.code()));
  }

  /** The rules that have anything to say here: others are not even asked. */
  private static <T> List<Rule<T>> speaking(List<Rule<T>> rules) {
    return rules.stream().filter(rule -> rule.codes().stream().anyMatch(saidBy(rule))).toList();
  }

  private static Predicate<FindingCode> saidBy(Rule<?> rule) {
    return code -> must(code) && rule.needs(code).isEmpty();
  }

  private static boolean must(FindingCode code) {
    return code.severity() == Severity.ERROR;
  }
}
