package org.coproduction.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Permission;
import org.coproduction.feedback.Stance;
import org.coproduction.json.Reading;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.theme.Theme;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.HeadCount;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.PromptId;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;

/** What goes out into a format and comes back is what it was. */
class RoundTripPropertiesTest {

  private static final CodebookId BOOK = new CodebookId("book");
  private static final VersionLabel VERSION = new VersionLabel("1");

  @Provide
  Arbitrary<Words> words() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "=",
            "+",
            "-",
            "@",
            "'",
            "\"",
            ",",
            ";",
            "\r\n",
            "\n",
            "\r",
            "\t",
            " ",
            "a",
            "b",
            "\u00e9",
            "e\u0301",
            "\uD83D\uDE00",
            "\u05D0",
            "\u201C",
            "<",
            "&",
            "]]>",
            "?>",
            "\\",
            "\uFF1D");
    return odd.list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> String.join("", parts))
        .filter(text -> !Words.isBlank(text))
        .map(Words::of);
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.strings().withChars("abcXYZ019._:-").ofMinLength(1).ofMaxLength(8);
  }

  @Provide
  Arbitrary<HeadCount> votes() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 99).map(HeadCount::exactly),
        Arbitraries.longs().between(0, 9).map(low -> HeadCount.between(low, low + 3)),
        Arbitraries.of("several", "a few - or more").map(Words::of).map(HeadCount::inWords));
  }

  @Provide
  Arbitrary<List<FeedbackItem>> items() {
    return Combinators.combine(
            ids(),
            words(),
            words().optional(),
            ids().optional(),
            Arbitraries.of(Stance.class).optional(),
            Arbitraries.of(Permission.class).optional(),
            votes().optional())
        .as(
            (id, text, table, prompt, stance, permission, votes) ->
                FeedbackItem.builder()
                    .id(new FeedbackId(id))
                    .text(text)
                    .table(table)
                    .prompt(prompt.map(PromptId::new))
                    .stance(stance)
                    .permission(permission)
                    .votes(votes)
                    .build())
        .list()
        .ofMaxSize(6);
  }

  @Property(tries = 300)
  void itemsComeBackFromATable(
      @ForAll("items") List<FeedbackItem> items, @ForAll Separator separator) {
    Written written = CsvSheet.items().write(items, separator, KeptColumns.none());

    SheetReading<FeedbackItem> back = CsvSheet.items().read(written.bytes());

    assertThat(back.separator()).contains(separator);
    assertThat(back.reading().value()).contains(items);
  }

  @Provide
  Arbitrary<List<Coding>> codings() {
    Arbitrary<List<TextSpan>> spans =
        Arbitraries.integers()
            .between(0, 50)
            .map(start -> new TextSpan(start, start + 4))
            .list()
            .ofMaxSize(3);
    return Combinators.combine(
            ids(),
            ids(),
            ids(),
            Arbitraries.of(CodingStatus.class),
            spans,
            Arbitraries.of(Stance.class).optional(),
            Arbitraries.of("2021", "2021-09-30", "2021-05?").optional())
        .as(
            (item, theme, coder, status, at, stance, on) ->
                Coding.builder()
                    .item(new FeedbackRef(new EventId("e"), new FeedbackId(item)))
                    .theme(new ThemeId(theme))
                    .coder(new CoderId(coder))
                    .status(status)
                    .addAllSpans(at)
                    .stance(stance)
                    .on(on.map(ImpreciseDate::parse))
                    .build())
        .list()
        .ofMaxSize(6);
  }

  @Property(tries = 200)
  void codingsComeBackFromATable(@ForAll("codings") List<Coding> codings) {
    Written written = CsvSheet.codings().write(codings);

    assertThat(CsvSheet.codings().read(written.bytes()).reading().value()).contains(codings);
    assertThat(written.report().hasErrors()).isFalse();
  }

  /** Themes in the order in which a codebook of others has them: each before what is inside it. */
  @Provide
  Arbitrary<QdaCodebook> codebooks() {
    return Combinators.combine(
            ids().list().uniqueElements().ofMinSize(1).ofMaxSize(7),
            words().list().ofSize(7),
            Arbitraries.integers().between(0, 6).list().ofSize(7),
            Arbitraries.of(true, false).list().ofSize(7))
        .as(RoundTripPropertiesTest::codebook);
  }

  private static QdaCodebook codebook(
      List<String> ids, List<Words> words, List<Integer> depths, List<Boolean> flags) {
    Codebook.Builder codebook = Codebook.builder().id(BOOK).versionLabel(VERSION);
    List<ThemeId> way = new ArrayList<>();
    Set<ThemeId> notCodable = new LinkedHashSet<>();
    Map<ThemeId, String> colours = new LinkedHashMap<>();
    List<ThemeId> all = new ArrayList<>();
    for (int at = 0; at < ids.size(); at++) {
      ThemeId id = new ThemeId(ids.get(at));
      int depth = Math.min(depths.get(at), way.size());
      way = new ArrayList<>(way.subList(0, depth));
      codebook.addThemes(
          Theme.builder()
              .id(id)
              .title(words.get(at))
              .definition(flags.get(at) ? Optional.of(words.get(6 - at)) : Optional.empty())
              .parent(depth == 0 ? Optional.empty() : Optional.of(way.get(depth - 1)))
              .cues(words.subList(0, at))
              .hints(flags.get(6 - at) ? words.subList(at, 7) : List.of())
              .note(flags.get(at) ? Optional.empty() : Optional.of(words.get(at)))
              .build());
      way.add(id);
      all.add(id);
      if (flags.get(at)) {
        notCodable.add(id);
      } else {
        colours.put(id, "#46AA0" + at);
      }
    }
    QdaSet set =
        new QdaSet(
            new ThemeId("1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294"),
            words.get(0),
            Optional.of(words.get(1)),
            all);
    return new QdaCodebook(
        codebook.build(), notCodable, colours, List.of(set), Optional.of(words.get(2)));
  }

  @Property(tries = 300)
  void codebooksComeBackFromRefiQda(@ForAll("codebooks") QdaCodebook codebook) {
    Written written = QdaCodebooks.write(codebook);

    Reading<QdaCodebook> back = QdaCodebooks.read(written.bytes(), BOOK, VERSION);

    assertThat(written.report().findings()).isEmpty();
    assertThat(back.report().findings()).isEmpty();
    assertThat(back.value()).contains(codebook);
    assertThat(QdaCodebooks.write(back.value().orElseThrow()).bytes()).isEqualTo(written.bytes());
  }

  @Property(tries = 100)
  void suggestionsComeBackFromEitherDialect(
      @ForAll("codings") List<Coding> codings, @ForAll ThemeFinderDialect dialect) {
    Codings document =
        Codings.builder().codebook(BOOK).versionLabel(VERSION).addAllCodings(codings).build();

    Written once = ThemeFinder.writeMapping(document, dialect);
    Reading<MachineCodings> back =
        ThemeFinder.readResponses(
            once.bytes(), BOOK, VERSION, new EventId("e"), new CoderId("machine"));

    if (once.bytes().length > 0) {
      Codings read = back.value().orElseThrow().codings();
      assertThat(ThemeFinder.writeMapping(read, dialect).bytes()).isEqualTo(once.bytes());
      assertThat(read.getCodings())
          .allSatisfy(coding -> assertThat(coding.getStatus()).isEqualTo(CodingStatus.SUGGESTED));
    }
  }
}
