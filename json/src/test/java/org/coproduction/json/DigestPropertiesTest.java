package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coproduction.event.Event;
import org.coproduction.finding.DocumentKind;
import org.coproduction.json.Generator.Fill;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.Digest;
import org.coproduction.value.EventId;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.MalformedValueException;

class DigestPropertiesTest {

  @Property(tries = 60)
  void canonicalIsCanonicalAgainAndReadsAsTheSameValue(
      @ForAll DocumentKind kind, @ForAll Fill fill, @ForAll("seeds") long seed) {
    readsBack(DocumentFormat.of(kind), new Generator(seed, fill).document(DocumentFormat.of(kind)));
  }

  @Property(tries = 60)
  void neitherOrderOfMembersNorWhiteSpaceMatters(
      @ForAll DocumentKind kind, @ForAll("seeds") long seed) {
    DocumentFormat<?> format = DocumentFormat.of(kind);
    Tree tree = new Generator(seed, Fill.SOME).document(format);
    Digest before = digest(format, tree.text()).orElseThrow();

    Random random = new Random(seed);
    tree.nodes().stream()
        .filter(node -> node.value() instanceof Map)
        .forEach(node -> shuffle((Map<?, ?>) node.value(), random));

    assertThat(digest(format, tree.text())).contains(before);
    assertThat(CanonicalJson.of(tree.text()).digest()).isEqualTo(before);
  }

  @Property(tries = 60)
  void digestsDifferWhereAnythingDiffers(
      @ForAll DocumentKind kind, @ForAll Fill fill, @ForAll("seeds") long seed) {
    DocumentFormat<?> format = DocumentFormat.of(kind);
    Tree tree = new Generator(seed, fill).document(format);
    Digest before = digest(format, tree.text()).orElseThrow();
    Tree other = new Generator(seed + 1, fill).document(format);

    assertThat(digest(format, other.text()).orElseThrow().equals(before))
        .isEqualTo(tree.text().equals(other.text()));
    for (Tree.Node node : tree.nodes()) {
      if (node.value() instanceof String text) {
        node.replace().accept(text + "x");
        digest(format, tree.text()).ifPresent(after -> assertThat(after).isNotEqualTo(before));
        node.replace().accept(text);
      }
    }
  }

  @Example
  void aNumberThatOtherLanguagesTakeForAnotherIsRefused() {
    Event event = counted(ValueShapes.MAX_SAFE + 1);

    assertThat(DocumentFormat.event().digest(counted(ValueShapes.MAX_SAFE))).isNotNull();
    assertThatThrownBy(() -> DocumentFormat.event().digest(event))
        .isInstanceOfSatisfying(
            MalformedValueException.class,
            refused -> assertThat(refused.code()).isEqualTo("json.number.out-of-range"));
    assertThat(DocumentFormat.event().read(DocumentFormat.event().write(event)).report().findings())
        .extracting(finding -> finding.code())
        .containsExactly(JsonCodes.OUT_OF_RANGE);
  }

  private static Event counted(long people) {
    return Event.builder()
        .id(new EventId("e"))
        .addGroups(
            ParticipantGroup.builder()
                .id(new GroupId("g"))
                .kind(GroupKind.PARENT_CARERS)
                .came(HeadCount.exactly(people))
                .build())
        .build();
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  private static <T> void readsBack(DocumentFormat<T> format, Tree tree) {
    T value = format.read(tree.text()).value().orElseThrow();
    CanonicalJson canonical = format.canonical(value);

    assertThat(CanonicalJson.of(canonical.text())).isEqualTo(canonical);
    assertThat(CanonicalJson.of(canonical.bytes())).isEqualTo(canonical);
    assertThat(CanonicalJson.of(format.writeBytes(value))).isEqualTo(canonical);
    assertThat(format.read(canonical.bytes()).value()).contains(value);
    assertThat(format.digest(value)).isEqualTo(canonical.digest());
  }

  private static <T> Optional<Digest> digest(DocumentFormat<T> format, String text) {
    return format.read(text).value().map(format::digest);
  }

  private static <V> void shuffle(Map<String, V> map, List<Map.Entry<String, V>> entries) {
    map.clear();
    entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
  }

  @SuppressWarnings("unchecked")
  private static void shuffle(Map<?, ?> any, Random random) {
    Map<String, Object> map = (Map<String, Object>) any;
    List<Map.Entry<String, Object>> entries = new ArrayList<>(new LinkedHashMap<>(map).entrySet());
    Collections.shuffle(entries, random);
    shuffle(map, entries);
  }
}
