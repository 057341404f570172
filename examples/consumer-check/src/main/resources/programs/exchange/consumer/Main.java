package consumer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coproduction.exchange.CsvSheet;
import org.coproduction.exchange.QdaCodebook;
import org.coproduction.exchange.QdaCodebooks;
import org.coproduction.exchange.ThemeFinder;
import org.coproduction.exchange.ThemeFinderDialect;
import org.coproduction.exchange.Written;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Theme;
import org.coproduction.value.CodebookId;
import org.coproduction.value.ThemeId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;

/** Reads a table, and sends a codebook out and takes it in again. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    byte[] table = "id,text,ours\n1,'=late,x\n".getBytes(StandardCharsets.UTF_8);
    List<FeedbackItem> items = CsvSheet.items().read(table).reading().value().orElseThrow();
    System.out.print(items.get(0).getText().text());

    Codebook book =
        Codebook.builder()
            .id(new CodebookId("book"))
            .versionLabel(new VersionLabel("1"))
            .addThemes(
                Theme.builder()
                    .id(new ThemeId("EHC"))
                    .title(Words.of("Plans"))
                    .addCues(Words.of("annual review"))
                    .build())
            .build();
    Written written = QdaCodebooks.write(QdaCodebook.of(book));
    boolean same =
        QdaCodebooks.read(written.bytes(), book.getId(), book.getVersionLabel())
            .value()
            .orElseThrow()
            .codebook()
            .equals(book);
    System.out.print(" " + same);

    byte[] themes = ThemeFinder.writeThemes(book, ThemeFinderDialect.CONSULT).bytes();
    System.out.println(" " + (themes.length > 0));
  }
}
