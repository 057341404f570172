package org.coproduction.json;

import static org.coproduction.json.EvidenceShapes.SIGNATURE_ROLE;
import static org.coproduction.json.FeedbackShapes.PERMISSION;
import static org.coproduction.json.ValueShapes.INTEGER;
import static org.coproduction.json.ValueShapes.TRUE_OR_FALSE;
import static org.coproduction.json.ValueShapes.VERSION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.disclosure.CountTable;
import org.coproduction.disclosure.Counted;
import org.coproduction.disclosure.HiddenCount;
import org.coproduction.disclosure.Release;
import org.coproduction.disclosure.SmallNumberPolicy;
import org.coproduction.privacy.Confidence;
import org.coproduction.privacy.IdentifierKind;
import org.coproduction.publication.PublicationPolicy;
import org.coproduction.publication.ReleasedTable;
import org.coproduction.publication.ReleasedTables;
import org.coproduction.publication.TableKey;
import org.coproduction.value.CodebookId;
import org.coproduction.value.EventId;
import org.coproduction.value.FormId;
import org.coproduction.value.Id;
import org.coproduction.value.VersionLabel;

/**
 * What may be published, and the counts behind what was. A policy names all of itself: what is left
 * out is a fault, since a slip of the pen must not open the gate.
 */
final class PolicyShapes {

  static final Choice<Confidence> CONFIDENCE = new Choice<>(Confidence.class);
  static final Choice<IdentifierKind> IDENTIFIER_KIND = new Choice<>(IdentifierKind.class);
  static final Choice<Counted> COUNTED = new Choice<>(Counted.class);
  static final Choice<TableKey.Kind> TABLE_KIND = new Choice<>(TableKey.Kind.class);

  static final Scalar<HiddenToken> HIDDEN_TOKEN =
      Scalar.text(HiddenToken.class, HiddenToken::new, HiddenToken::text);

  static final Shape<SmallNumberPolicy, ?> SMALL_NUMBER_POLICY =
      RecordShape.of(PolicyParts.class)
          .required("highestHidden", INTEGER, PolicyParts::highestHidden)
          .required("keepZero", TRUE_OR_FALSE, PolicyParts::keepZero)
          .required("roundTo", INTEGER, PolicyParts::roundTo)
          .required("smallestBase", INTEGER, PolicyParts::smallestBase)
          .required("token", HIDDEN_TOKEN, PolicyParts::token)
          .wholeList("exempt", COUNTED, PolicyParts::exempt)
          .shape()
          .as(SmallNumberPolicy.class, PolicyParts::policy, PolicyParts::of);

  static final Shape<PublicationPolicy, ?> PUBLICATION_POLICY =
      RecordShape.of(PublicationPolicy.class)
          .required("moderatedOnly", TRUE_OR_FALSE, PublicationPolicy::moderatedOnly)
          .required("holdFrom", CONFIDENCE, PublicationPolicy::holdFrom)
          .required(
              "moderatorSettlesPossible",
              TRUE_OR_FALSE,
              PublicationPolicy::moderatorSettlesPossible)
          .required("quotableFrom", PERMISSION, PublicationPolicy::quotableFrom)
          .wholeSet("allowed", IDENTIFIER_KIND, PublicationPolicy::allowed)
          .wholeSet("namedSigners", SIGNATURE_ROLE, PublicationPolicy::namedSigners)
          .required("smallNumbers", SMALL_NUMBER_POLICY, PublicationPolicy::smallNumbers)
          .shape();

  static final Shape<TableKey, ?> TABLE_KEY =
      RecordShape.of(KeyParts.class)
          .required("kind", TABLE_KIND, KeyParts::kind)
          .required("of", VERSION, KeyParts::of)
          .shape()
          .as(TableKey.class, KeyParts::key, KeyParts::of);

  static final Shape<CountRow, ?> COUNT_ROW =
      RecordShape.of(CountRow.class).wholeList("counts", INTEGER, CountRow::counts).shape();

  static final Shape<HiddenCount, ?> HIDDEN_COUNT =
      RecordShape.of(HiddenCount.class)
          .optional("row", INTEGER, HiddenCount::row)
          .optional("column", INTEGER, HiddenCount::column)
          .shape();

  static final Shape<Release, ?> RELEASE =
      RecordShape.of(ReleaseParts.class)
          .required("counted", COUNTED, ReleaseParts::counted)
          .wholeList("rows", COUNT_ROW, ReleaseParts::rows)
          .required("policy", SMALL_NUMBER_POLICY, ReleaseParts::policy)
          .list("hidden", HIDDEN_COUNT, ReleaseParts::hidden)
          .shape()
          .as(Release.class, ReleaseParts::release, ReleaseParts::of);

  static final Shape<ReleasedTable, ?> RELEASED_TABLE =
      RecordShape.of(ReleasedTable.class)
          .required("key", TABLE_KEY, ReleasedTable::key)
          .required("release", RELEASE, ReleasedTable::release)
          .shape();

  static final Shape<ReleasedTables, ?> RELEASED_TABLES =
      RecordShape.of(ReleasedTables.class)
          .list("tables", RELEASED_TABLE, ReleasedTables::tables)
          .shape();

  private PolicyShapes() {}

  /** What stands in the place of a hidden count. */
  record HiddenToken(String text) {}

  /** One row of counts. */
  record CountRow(List<Integer> counts) {
    CountRow {
      counts = List.copyOf(counts);
    }
  }

  /** The parts of a policy for small numbers. */
  record PolicyParts(
      int highestHidden,
      boolean keepZero,
      int roundTo,
      int smallestBase,
      HiddenToken token,
      List<Counted> exempt) {

    static PolicyParts of(SmallNumberPolicy policy) {
      return new PolicyParts(
          policy.highestHidden(),
          policy.keepZero(),
          policy.roundTo(),
          policy.smallestBase(),
          new HiddenToken(policy.token()),
          List.copyOf(policy.exempt()));
    }

    SmallNumberPolicy policy() {
      return new SmallNumberPolicy(
          highestHidden, keepZero, roundTo, smallestBase, token.text(), distinct(exempt));
    }

    private static Set<Counted> distinct(List<Counted> exempt) {
      Set<Counted> set = new HashSet<>(exempt);
      if (set.size() < exempt.size()) {
        throw JsonCodes.refusal(JsonCodes.MALFORMED_VALUE);
      }
      return set;
    }
  }

  /** What a table is called; of which kind its identifier is, its own kind says. */
  record KeyParts(TableKey.Kind kind, VersionLabel of) {

    static KeyParts of(TableKey key) {
      return new KeyParts(key.kind(), new VersionLabel(key.of().value()));
    }

    TableKey key() {
      Id named =
          switch (kind) {
            case THEMES -> new CodebookId(of.value());
            case INVITED_AND_CAME, CAME, INVITED -> new EventId(of.value());
            case COMMENTS, COMMENTS_LEFT_OUT -> of;
            case HEARD, HEARD_NEEDS, HEARD_LINES, HEARD_BY_CHANNEL -> new FormId(of.value());
          };
      return new TableKey(kind, named);
    }
  }

  /** The parts of a release. */
  record ReleaseParts(
      Counted counted, List<CountRow> rows, SmallNumberPolicy policy, List<HiddenCount> hidden) {

    static ReleaseParts of(Release release) {
      CountTable table = release.counts();
      List<CountRow> rows = new ArrayList<>();
      for (int row = 0; row < table.rows(); row++) {
        List<Integer> counts = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
          counts.add(table.count(row, column));
        }
        rows.add(new CountRow(counts));
      }
      return new ReleaseParts(
          table.counted(), rows, release.published().policy(), release.hidden());
    }

    Release release() {
      List<List<Integer>> counts = rows.stream().map(CountRow::counts).toList();
      return Release.of(CountTable.of(counted, counts), policy, hidden);
    }
  }
}
