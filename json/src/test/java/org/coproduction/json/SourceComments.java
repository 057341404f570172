package org.coproduction.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the comments of the sources say of types and their attributes, as plain sentences. */
final class SourceComments {

  private static final List<Path> SOURCES =
      List.of(Path.of("..", "core", "src", "main", "java"), Path.of("src", "main", "java"));
  private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/";

  private final Map<Class<?>, String> sources = new HashMap<>();

  /** The first paragraph about a type. */
  Optional<String> of(Class<?> type) {
    return find(
            type,
            COMMENT
                + "(?:(?!/\\*\\*|[;}]).)*?\\b(?:record|enum|interface|class) "
                + type.getSimpleName()
                + "\\b")
        .map(SourceComments::paragraph);
  }

  /** What is said of an attribute, wherever the type has it from. */
  Optional<String> of(Class<?> type, String attribute) {
    if (type.isRecord()) {
      return find(
              type, COMMENT + "(?:(?!/\\*\\*|[;}]).)*?\\brecord " + type.getSimpleName() + "\\b")
          .flatMap(comment -> parameter(comment, attribute));
    }
    return Stream.of(type.getMethods())
        .filter(method -> isAccessor(method, attribute))
        .findFirst()
        .flatMap(
            method ->
                find(
                    method.getDeclaringClass(),
                    COMMENT + "(?:(?!/\\*\\*|;).)*?\\b" + method.getName() + "\\(\\)"))
        .map(SourceComments::paragraph);
  }

  static boolean isAccessor(Method method, String attribute) {
    String name = method.getName();
    return method.getParameterCount() == 0
        && (name.equalsIgnoreCase("get" + attribute) || name.equalsIgnoreCase("is" + attribute));
  }

  private Optional<String> find(Class<?> type, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(source(type));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private String source(Class<?> type) {
    return sources.computeIfAbsent(type.getNestHost(), SourceComments::read);
  }

  private static String read(Class<?> type) {
    String file = type.getName().replace('.', '/') + ".java";
    for (Path folder : SOURCES) {
      Path path = folder.resolve(file);
      if (Files.exists(path)) {
        try {
          return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
          throw new UncheckedIOException(unreadable);
        }
      }
    }
    throw new IllegalArgumentException("there is no source of " + type);
  }

  private static Optional<String> parameter(String comment, String name) {
    Matcher matcher =
        Pattern.compile("@param " + name + "\\s(.*?)(?=@param|@throws|$)", Pattern.DOTALL)
            .matcher(plain(comment));
    return matcher.find() ? Optional.of(sentence(matcher.group(1))) : Optional.empty();
  }

  private static String paragraph(String comment) {
    String plain = plain(comment);
    int end = plain.length();
    for (String stop : List.of("<p>", " @param", " @return", " @throws")) {
      int at = plain.indexOf(stop);
      end = at < 0 ? end : Math.min(end, at);
    }
    return sentence(plain.substring(0, end));
  }

  private static String plain(String comment) {
    String lines = comment.replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ").strip();
    return lines
        .replaceAll("\\{@return ([^{}]*(?:\\{[^{}]*}[^{}]*)*)}", "$1")
        .replaceAll("\\{@code ([^{}]*)}", "$1")
        .replaceAll("\\{@link(?:plain)? \\S+ ([^{}]*)}", "$1")
        .replaceAll("\\{@link(?:plain)? (?:\\w*#)?([^{} ]*)}", "$1");
  }

  private static String sentence(String text) {
    String stripped = text.strip();
    String capital = stripped.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    String whole = capital + stripped.substring(1);
    return whole.endsWith(".") ? whole : whole + ".";
  }
}
