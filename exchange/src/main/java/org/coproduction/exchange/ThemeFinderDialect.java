package org.coproduction.exchange;

/** The two ways in which the programs of i.AI name the same things. */
public enum ThemeFinderDialect {
  /**
   * The library ThemeFinder: {@code topic_id}, {@code response_id}, {@code labels}, {@code
   * position}.
   */
  THEMEFINDER("topic_id", "topic_label", "topic_description", "response_id", "labels", "position"),
  /**
   * The application Consult: {@code theme_key}, {@code themefinder_id}, {@code theme_keys}, {@code
   * sentiment}.
   */
  CONSULT(
      "theme_key", "theme_name", "theme_description", "themefinder_id", "theme_keys", "sentiment");

  private final String theme;
  private final String title;
  private final String definition;
  private final String item;
  private final String themes;
  private final String position;

  ThemeFinderDialect(
      String theme, String title, String definition, String item, String themes, String position) {
    this.theme = theme;
    this.title = title;
    this.definition = definition;
    this.item = item;
    this.themes = themes;
    this.position = position;
  }

  String theme() {
    return theme;
  }

  String title() {
    return title;
  }

  String definition() {
    return definition;
  }

  String item() {
    return item;
  }

  String themes() {
    return themes;
  }

  String position() {
    return position;
  }
}
