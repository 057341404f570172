package org.coproduction.exchange;

import java.util.HashMap;
import java.util.Map;
import org.coproduction.publication.PublishedText;
import org.coproduction.publication.PublishedTheme;
import org.coproduction.publication.PublishedWork;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Theme;
import org.coproduction.value.CodebookId;
import org.coproduction.value.ThemeId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;

/**
 * What came through the publication gate, in the formats of other programs. Everything here is made
 * of published values alone: the identifiers of our own records, which people make of names, do not
 * leave with it. A theme is called by its title instead, so it is the same in every publication
 * that has a theme of that title.
 */
public final class PublicationExchange {

  private static final CodebookId PUBLICATION = new CodebookId("publication");
  private static final VersionLabel ONLY = new VersionLabel("1");

  private PublicationExchange() {}

  /**
   * The themes as a codebook of REFI-QDA.
   *
   * @param work what came through the gate
   * @return the {@code .qdc} document
   */
  public static Written codebook(PublishedWork work) {
    return QdcWriter.write(QdaCodebook.of(published(work)));
  }

  /**
   * The themes as ThemeFinder and Consult have them.
   *
   * @param work what came through the gate
   * @param dialect whose names to use
   * @return {@code themes.json}
   */
  public static Written themes(PublishedWork work, ThemeFinderDialect dialect) {
    return ThemeFinderWriter.themes(published(work), dialect);
  }

  private static Codebook published(PublishedWork work) {
    Codebook.Builder codebook = Codebook.builder().id(PUBLICATION).versionLabel(ONLY);
    Map<String, Integer> alike = new HashMap<>();
    for (PublishedTheme theme : work.themes()) {
      String title = theme.title().text();
      int before = alike.merge(title, 1, Integer::sum) - 1;
      codebook.addThemes(
          Theme.builder()
              .id(new ThemeId(Guids.named(before == 0 ? title : before + " " + title)))
              .title(Words.of(title))
              .definition(theme.definition().map(PublishedText::text).map(Words::of))
              .build());
    }
    return codebook.build();
  }
}
