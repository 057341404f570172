package org.coproduction.exchange;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.w3c.dom.Node;

/** Writes out the signs of list items, which a word processor draws and does not store. */
final class WordLists {

  private static final List<String> DOTS = List.of("•", "◦", "▪");
  private static final int DEEPEST = 8;
  private static final int INDENT = 2;
  private static final int MOST_LETTERED = 300;

  private final XWPFDocument document;
  private final Map<BigInteger, int[]> counters = new HashMap<>();

  WordLists(XWPFDocument document) {
    this.document = document;
  }

  /** The sign of a paragraph with its indent and a space behind; empty where it is in no list. */
  String sign(Node paragraph) {
    @Nullable Node properties = WordXml.child(paragraph, "pPr");
    if (properties == null) {
      return "";
    }
    @Nullable Numbered numbered = own(properties);
    if (numbered == null) {
      numbered = byStyle(properties);
    }
    if (numbered == null || numbered.list().signum() == 0) {
      return "";
    }
    int level = Math.max(0, Math.min(DEEPEST, numbered.level()));
    return " ".repeat(INDENT * level) + sign(numbered.list(), level) + " ";
  }

  private static @Nullable Numbered own(Node properties) {
    @Nullable Node numPr = WordXml.child(properties, "numPr");
    @Nullable Node list = numPr == null ? null : WordXml.child(numPr, "numId");
    if (numPr == null || list == null) {
      return null;
    }
    @Nullable Node level = WordXml.child(numPr, "ilvl");
    return new Numbered(
        BigInteger.valueOf(number(WordXml.attribute(list, "val"))),
        level == null ? 0 : (int) number(WordXml.attribute(level, "val")));
  }

  private @Nullable Numbered byStyle(Node properties) {
    @Nullable Node named = WordXml.child(properties, "pStyle");
    @Nullable XWPFStyle style =
        named == null || document.getStyles() == null
            ? null
            : document.getStyles().getStyle(WordXml.attribute(named, "val"));
    if (style == null
        || !style.getCTStyle().isSetPPr()
        || !style.getCTStyle().getPPr().isSetNumPr()) {
      return null;
    }
    CTNumPr numbering = style.getCTStyle().getPPr().getNumPr();
    return numbering.isSetNumId()
        ? new Numbered(
            numbering.getNumId().getVal(),
            numbering.isSetIlvl() ? numbering.getIlvl().getVal().intValue() : 0)
        : null;
  }

  private String sign(BigInteger list, int level) {
    int[] counter = counters.computeIfAbsent(list, unseen -> new int[DEEPEST + 1]);
    counter[level]++;
    for (int deeper = level + 1; deeper < counter.length; deeper++) {
      counter[deeper] = 0;
    }
    // Nobody numbers so far with letters.
    String format = counter[level] > MOST_LETTERED ? "decimal" : format(list, level);
    return switch (format) {
      case "decimal", "decimalZero" -> counter[level] + ".";
      case "lowerLetter" -> letter(counter[level]) + ")";
      case "upperLetter" -> letter(counter[level]).toUpperCase(Locale.ROOT) + ")";
      case "lowerRoman" -> roman(counter[level]) + ")";
      case "upperRoman" -> roman(counter[level]).toUpperCase(Locale.ROOT) + ")";
      default -> DOTS.get(level % DOTS.size());
    };
  }

  private String format(BigInteger list, int level) {
    @Nullable XWPFNum number =
        document.getNumbering() == null ? null : document.getNumbering().getNum(list);
    @Nullable XWPFAbstractNum kind =
        number == null
            ? null
            : document.getNumbering().getAbstractNum(number.getCTNum().getAbstractNumId().getVal());
    if (kind == null) {
      return "";
    }
    for (CTLvl known : kind.getCTAbstractNum().getLvlArray()) {
      if (known.getIlvl().intValue() == level && known.isSetNumFmt()) {
        return known.getNumFmt().getVal().toString();
      }
    }
    return "";
  }

  private static long number(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException noNumber) {
      return 0;
    }
  }

  /** a to z, then aa, bb, as word processors count. */
  private static String letter(int number) {
    return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int at = 0; at < values.length; at++) {
      while (left >= values[at]) {
        roman.append(signs[at]);
        left -= values[at];
      }
    }
    return roman.toString();
  }

  /** In which list a paragraph stands, and how deep. */
  private record Numbered(BigInteger list, int level) {}
}
