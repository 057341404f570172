package org.coproduction.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.charter.Charter;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.DocumentKind;
import org.coproduction.json.DocumentFormat;
import org.coproduction.theme.Codebook;
import org.coproduction.value.EventId;

/**
 * Many pieces of work, from the files that a person names: a folder is one piece of work, with all
 * that is in it. A form beside others is one too, with the events among the files that it names and
 * all charters and codebooks; codings and responses do not say whose they are, so they need a
 * folder.
 */
final class WorkFiles {

  private final Documents documents;
  private final Inputs inputs;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private final List<Loose> events = new ArrayList<>();
  private final List<Charter> charters = new ArrayList<>();
  private final List<Codebook> codebooks = new ArrayList<>();

  WorkFiles(Inputs inputs) {
    this.inputs = inputs;
    this.documents = new Documents(inputs);
  }

  /**
   * One piece of work.
   *
   * @param name the file or folder that the person named
   * @param dossier its form, with all that belongs to it
   * @param named whether the form has an identifier of its own, as those of plain text have not
   */
  record Work(String name, Dossier dossier, boolean named) {}

  /** A form by itself, or a whole folder. */
  private record Form(String name, Dossier dossier, boolean named, boolean whole) {}

  private record Loose(String name, Event event) {}

  void add(String name) {
    List<String> files = Inputs.files(name);
    if (files.size() == 1 && files.get(0).equals(name)) {
      file(name, inputs.read(name));
    } else {
      folder(name, files);
    }
  }

  private void folder(String name, List<String> files) {
    MixedDocuments mixed = new MixedDocuments(documents, Saying.of("left-out.not-of-work"));
    files.forEach(file -> mixed.read(file, inputs.read(file)));
    leftOut.addAll(mixed.leftOut());
    if (mixed.hasForm()) {
      forms.add(new Form(name, mixed.dossier(), mixed.isNamed(), true));
    } else {
      leftOut.add(new LeftOut(name, Saying.of("left-out.no-form")));
    }
  }

  private void file(String name, byte[] bytes) {
    Optional<DocumentKind> kind = DocumentFormat.detect(bytes);
    if (kind.isEmpty() && Documents.isJson(bytes)) {
      leftOut.add(new LeftOut(name, Saying.of("left-out.format-unknown")));
    } else if (kind.isEmpty() || kind.get() == DocumentKind.EVIDENCE_FORM) {
      Optional<EvidenceForm> form = documents.form(name, bytes).value();
      form.ifPresentOrElse(
          read ->
              forms.add(
                  new Form(
                      name, Dossier.builder().form(read).build(), Documents.isJson(bytes), false)),
          () -> leftOut.add(new LeftOut(name, MixedDocuments.UNSOUND)));
    } else {
      loose(name, DocumentFormat.of(kind.get()).read(bytes).value());
    }
  }

  private void loose(String name, Optional<?> value) {
    if (value.isEmpty()) {
      leftOut.add(new LeftOut(name, MixedDocuments.UNSOUND));
    } else if (value.get() instanceof Event event) {
      events.add(new Loose(name, event));
    } else if (value.get() instanceof Charter charter) {
      charters.add(charter);
    } else if (value.get() instanceof Codebook codebook) {
      codebooks.add(codebook);
    } else {
      leftOut.add(new LeftOut(name, Saying.of("left-out.of-no-form")));
    }
  }

  /** The pieces of work, in the order in which they were named. */
  List<Work> works() {
    Set<EventId> taken = new LinkedHashSet<>();
    List<Work> works = new ArrayList<>();
    for (Form form : forms) {
      Dossier.Builder dossier = Dossier.builder().from(form.dossier());
      if (!form.whole()) {
        for (Loose loose : events) {
          if (form.dossier().getForm().getEvents().contains(loose.event().getId())) {
            taken.add(loose.event().getId());
            dossier.addEvents(loose.event());
          }
        }
        dossier.addAllCharters(charters).addAllCodebooks(codebooks);
      }
      works.add(new Work(form.name(), dossier.build(), form.named()));
    }
    for (Loose loose : events) {
      if (!taken.contains(loose.event().getId())) {
        leftOut.add(new LeftOut(loose.name(), Saying.of("left-out.not-named")));
      }
    }
    return works;
  }

  /** What is in no piece of work, complete once these were asked for. */
  List<LeftOut> leftOut() {
    return leftOut;
  }
}
