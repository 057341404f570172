package org.coproduction.json;

import java.util.List;
import java.util.Optional;
import org.coproduction.disclosure.PublishedCount;
import org.coproduction.disclosure.Share;
import org.coproduction.publication.PublishedAttendance;
import org.coproduction.publication.PublishedComment;
import org.coproduction.publication.PublishedCommentClass;
import org.coproduction.publication.PublishedEvent;
import org.coproduction.publication.PublishedExclusion;
import org.coproduction.publication.PublishedHeard;
import org.coproduction.publication.PublishedHeardChannel;
import org.coproduction.publication.PublishedHeardGroup;
import org.coproduction.publication.PublishedLocalOffer;
import org.coproduction.publication.PublishedResponse;
import org.coproduction.publication.PublishedSignature;
import org.coproduction.publication.PublishedText;
import org.coproduction.publication.PublishedTheme;
import org.coproduction.publication.PublishedWork;
import org.coproduction.value.ImpreciseDate;

/**
 * Writes what came through the publication gate as JSON: a piece of work under the format {@code
 * coproduction/publication}.
 *
 * <p>It is written and never read: a published value that a reader had made of any document would
 * not have come through a gate. Lists are written even where they are empty; a fact that is not
 * published is not there.
 */
public final class PublicationJson {

  private final TokenSink sink;

  private PublicationJson(TokenSink sink) {
    this.sink = sink;
  }

  /**
   * Writes a publication.
   *
   * @param work what came through the gate
   * @return the document: UTF-8, two spaces for each level, a line feed at the end
   */
  public static String write(PublishedWork work) {
    JacksonTokenSink sink = JacksonTokenSink.pretty();
    new PublicationJson(sink).work(work);
    return sink.finished() + "\n";
  }

  /**
   * Writes a year of comments on a Local Offer under the format {@code
   * coproduction/local-offer-publication}, which is written and never read either.
   *
   * @param year what came through the gate
   * @return the document: UTF-8, two spaces for each level, a line feed at the end
   */
  public static String write(PublishedLocalOffer year) {
    JacksonTokenSink sink = JacksonTokenSink.pretty();
    new PublicationJson(sink).year(year);
    return sink.finished() + "\n";
  }

  /**
   * Writes who was heard under the format {@code coproduction/heard-publication}, which is written
   * and never read either. A share has both its numbers beside its percentage, or is not there.
   *
   * @param heard what came through the gate
   * @return the document: UTF-8, two spaces for each level, a line feed at the end
   */
  public static String write(PublishedHeard heard) {
    JacksonTokenSink sink = JacksonTokenSink.pretty();
    new PublicationJson(sink).heard(heard);
    return sink.finished() + "\n";
  }

  private void heard(PublishedHeard heard) {
    sink.startObject();
    string("format", "coproduction/heard-publication");
    sink.name("version");
    sink.number("1");
    list("groups", heard.groups(), this::heardGroup);
    list("byChannel", heard.byChannel(), this::heardChannel);
    count("came", heard.came());
    count("lines", heard.lines());
    count("linesOfNobody", heard.linesOfNobody());
    sink.endObject();
  }

  private void heardGroup(PublishedHeardGroup group) {
    sink.startObject();
    string("kind", group.kind().name());
    count("invited", group.invited());
    count("came", group.came());
    share("turnout", group.turnout());
    share("shareOfAll", group.shareOfAll());
    count("needs", group.needs());
    count("needsMet", group.needsMet());
    share("shareOfNeedsMet", group.shareOfNeedsMet());
    count("lines", group.lines());
    share("shareOfLines", group.shareOfLines());
    sink.endObject();
  }

  private void heardChannel(PublishedHeardChannel row) {
    sink.startObject();
    row.channel().ifPresent(channel -> string("channel", channel.name()));
    string("kind", row.kind().name());
    count("came", Optional.of(row.came()));
    share("share", row.share());
    sink.endObject();
  }

  private void share(String name, Optional<Share> share) {
    if (share.isPresent()) {
      sink.name(name);
      sink.startObject();
      sink.name("part");
      sink.number(Integer.toString(share.get().part()));
      sink.name("whole");
      sink.number(Integer.toString(share.get().whole()));
      sink.name("percent");
      sink.number(Integer.toString(share.get().percent()));
      sink.endObject();
    }
  }

  private void year(PublishedLocalOffer year) {
    sink.startObject();
    string("format", "coproduction/local-offer-publication");
    sink.name("version");
    sink.number("1");
    text("area", year.area());
    string("from", year.from().toString());
    string("to", year.to().toString());
    list("counts", year.counts(), this::counts);
    list("leftOut", year.leftOut(), this::excluded);
    list("comments", year.comments(), this::comment);
    sink.endObject();
  }

  /** Without a class these are the counts of all comments. */
  private void counts(PublishedCommentClass counts) {
    sink.startObject();
    counts.kind().ifPresent(kind -> string("about", kind.name()));
    count("answered", Optional.of(counts.answered()));
    count("open", Optional.of(counts.open()));
    count("all", Optional.of(counts.all()));
    sink.endObject();
  }

  private void excluded(PublishedExclusion excluded) {
    sink.startObject();
    string("reason", excluded.reason().name());
    count("comments", Optional.of(excluded.comments()));
    sink.endObject();
  }

  private void comment(PublishedComment comment) {
    sink.startObject();
    list("about", comment.about(), about -> sink.string(about.name()));
    text("said", comment.said());
    text("response", comment.response());
    text("action", comment.action());
    text("reason", comment.reason());
    sink.endObject();
  }

  private void work(PublishedWork work) {
    sink.startObject();
    string("format", "coproduction/publication");
    sink.name("version");
    sink.number("1");
    list("events", work.events(), this::event);
    list("themes", work.themes(), this::theme);
    list("quotes", work.quotes(), this::text);
    list("responses", work.responses(), this::response);
    list("signatures", work.signatures(), this::signature);
    sink.endObject();
  }

  private void event(PublishedEvent event) {
    sink.startObject();
    text("title", event.title());
    date("on", event.on());
    text("area", event.area());
    list("venues", event.venues(), this::text);
    list("prompts", event.prompts(), this::text);
    list("attendance", event.attendance(), this::attendance);
    sink.endObject();
  }

  private void attendance(PublishedAttendance group) {
    sink.startObject();
    string("kind", group.kind().name());
    text("name", group.name());
    count("invited", group.invited());
    count("came", group.came());
    sink.endObject();
  }

  private void theme(PublishedTheme theme) {
    sink.startObject();
    text("title", Optional.of(theme.title()));
    text("definition", theme.definition());
    count("lines", theme.mentions());
    list("quotes", theme.quotes(), this::text);
    sink.endObject();
  }

  private void response(PublishedResponse response) {
    sink.startObject();
    string("kind", response.kind().name());
    list("themes", response.themes(), this::text);
    list("said", response.said(), this::text);
    text("action", response.action());
    text("reason", response.reason());
    date("on", response.on());
    date("dueBy", response.dueBy());
    sink.endObject();
  }

  private void signature(PublishedSignature signature) {
    sink.startObject();
    string("role", signature.role().name());
    text("name", signature.name());
    text("designation", signature.designation());
    date("on", signature.on());
    sink.endObject();
  }

  private void text(String name, Optional<PublishedText> text) {
    if (text.isPresent()) {
      sink.name(name);
      text(text.get());
    }
  }

  private void text(PublishedText text) {
    sink.startObject();
    string("text", text.text());
    text.language().ifPresent(language -> string("language", language.value()));
    text.quoted().ifPresent(verdict -> string("quoted", verdict.name()));
    sink.endObject();
  }

  /** A number, or the token that stands for one; a program need not guess which. */
  private void count(String name, Optional<PublishedCount> count) {
    if (count.isEmpty()) {
      return;
    }
    sink.name(name);
    sink.startObject();
    if (count.get() instanceof PublishedCount.Shown shown) {
      sink.name("shown");
      sink.number(Integer.toString(shown.count()));
      sink.name("roundedTo");
      sink.number(Integer.toString(shown.roundedTo()));
    } else {
      string("hidden", count.get().text());
    }
    sink.endObject();
  }

  private void date(String name, Optional<ImpreciseDate> date) {
    date.ifPresent(known -> string(name, known.edtf()));
  }

  private void string(String name, String value) {
    sink.name(name);
    sink.string(value);
  }

  private <T> void list(String name, List<T> values, Element<T> element) {
    sink.name(name);
    sink.startArray();
    values.forEach(element::write);
    sink.endArray();
  }

  /**
   * Writes one element of a list.
   *
   * @param <T> what it is
   */
  @FunctionalInterface
  private interface Element<T> {
    void write(T value);
  }
}
