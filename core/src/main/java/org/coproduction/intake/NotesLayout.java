package org.coproduction.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.text.Phrases;

/** Gives each line of notes its one role. */
final class NotesLayout {

  private final PromptShapes prompts;
  private final PageFurniture furniture;
  private final Phrases<NotesCue> cues;

  NotesLayout(Phrases<NotesCue> cues) {
    this.cues = cues;
    this.prompts = new PromptShapes(cues);
    this.furniture = new PageFurniture(cues);
  }

  Page of(List<Piece> lines) {
    int end = lines.size() - furniture.foot(lines);
    List<Piece> body = lines.subList(0, end);
    boolean listed = PromptShapes.isListed(body);
    NotesHead head = NotesHead.of(body, firstPrompt(body, listed), furniture, cues);
    List<LineRole> roles = new ArrayList<>(lines.size());
    Set<String> printed = new HashSet<>();
    Set<String> titles = new HashSet<>();
    head.titles().forEach(title -> titles.add(Wording.of(title.tokens())));
    for (int index = 0; index < lines.size(); index++) {
      boolean outside = index < head.length() || index >= end;
      roles.add(outside ? LineRole.FURNITURE : role(body, index, listed, printed, titles));
    }
    return new Page(head, roles);
  }

  private LineRole role(
      List<Piece> body, int index, boolean listed, Set<String> printed, Set<String> titles) {
    Piece line = body.get(index);
    String wording = Wording.of(line.tokens());
    boolean again = !wording.isEmpty() && !line.isBulleted();
    if (furniture.isAnywhere(line) || (again && titles.contains(wording))) {
      return LineRole.FURNITURE;
    }
    if (again && printed.contains(wording)) {
      return LineRole.REPEATED_PROMPT;
    }
    if (prompts.isPrompt(body, index, listed)) {
      printed.add(wording);
      return LineRole.PROMPT;
    }
    return LineRole.ITEM;
  }

  private int firstPrompt(List<Piece> lines, boolean listed) {
    for (int index = 0; index < lines.size(); index++) {
      if (!furniture.isAbove(lines.get(index)) && prompts.isPrompt(lines, index, listed)) {
        return index;
      }
    }
    return -1;
  }

  /**
   * The lines of notes by what they are.
   *
   * @param head what stands above the things that people said
   * @param roles the role of each line, in order
   */
  record Page(NotesHead head, List<LineRole> roles) {}
}
