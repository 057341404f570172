package org.coproduction.check;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.RecordStage;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.value.Words;

/** The checks of one document at one stage, and what they found. Used by one thread, once. */
public final class Checks {

  /** More elements than a list may have. */
  public static final FindingCode LIST_TOO_LONG =
      FindingCode.error("record.list.too-long", CONFORMANCE);

  /** More characters than words may have. */
  public static final FindingCode WORDS_TOO_LONG =
      FindingCode.error("record.words.too-long", CONFORMANCE);

  private final DocumentRef document;
  private final RecordStage stage;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Begins to check a document.
   *
   * @param document which document the findings are about
   * @param stage the stage of the record
   */
  public Checks(DocumentRef document, RecordStage stage) {
    this.document = document;
    this.stage = stage;
  }

  /** {@return what was found so far} */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /**
   * A fact must be there from a stage on.
   *
   * @param code what is found where it is not
   * @param from the stage
   * @param fact the fact
   * @param at the record that holds it
   * @param member the member that holds it
   */
  public void present(FindingCode code, RecordStage from, Optional<?> fact, Way at, String member) {
    if (fact.isEmpty() && stage.reaches(from)) {
      found(code, at, member);
    }
  }

  /**
   * At least one fact must be there from a stage on.
   *
   * @param code what is found where there is none
   * @param from the stage
   * @param facts the facts
   * @param at the record that holds them
   * @param member the member that holds them
   */
  public void present(
      FindingCode code, RecordStage from, Collection<?> facts, Way at, String member) {
    if (facts.isEmpty() && stage.reaches(from)) {
      found(code, at, member);
    }
  }

  /**
   * A list must not be longer than a limit.
   *
   * @param most the limit
   * @param list the list
   * @param at the record that holds it
   * @param member the member that holds it
   */
  public void elements(int most, Collection<?> list, Way at, String member) {
    if (list.size() > most) {
      found(LIST_TOO_LONG, at, member);
    }
  }

  /**
   * Words must not be longer than a limit.
   *
   * @param most the limit in code points
   * @param words the words
   * @param at the record that holds them
   * @param member the member that holds them
   */
  public void characters(int most, Words words, Way at, String member) {
    if (words.length() > most) {
      found(WORDS_TOO_LONG, at, member);
    }
  }

  /**
   * Words, where there are any, must not be longer than a limit.
   *
   * @param most the limit in code points
   * @param words the words
   * @param at the record that holds them
   * @param member the member that holds them
   */
  public void characters(int most, Optional<Words> words, Way at, String member) {
    if (words.isPresent()) {
      characters(most, words.get(), at, member);
    }
  }

  /**
   * Checks every record of a list.
   *
   * @param records the records
   * @param at the record that holds them
   * @param member the member that holds them
   * @param check the check of one record
   * @param <T> the type of record
   */
  public <T> void each(List<T> records, Way at, String member, Check<? super T> check) {
    for (int index = 0; index < records.size(); index++) {
      check.check(records.get(index), at.item(member, index), this);
    }
  }

  /**
   * Checks a record where there is one.
   *
   * @param record the record
   * @param at the record that holds it
   * @param member the member that holds it
   * @param check the check
   * @param <T> the type of record
   */
  public <T> void one(Optional<T> record, Way at, String member, Check<? super T> check) {
    if (record.isPresent()) {
      check.check(record.get(), at.member(member), this);
    }
  }

  private void found(FindingCode code, Way at, String member) {
    findings.add(Finding.of(code, document, at.place().member(member)));
  }

  /**
   * The check of one type of record.
   *
   * @param <T> the type of record
   */
  @FunctionalInterface
  public interface Check<T> {

    /**
     * Checks a record and all that it holds.
     *
     * @param record the record
     * @param at the way to it
     * @param checks where to put what is found
     */
    void check(T record, Way at, Checks checks);
  }
}
