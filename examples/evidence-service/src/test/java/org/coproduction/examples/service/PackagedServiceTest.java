package org.coproduction.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.json.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the README, which stand at the root of the project. */
class PackagedServiceTest {

  private static final Path ROOT = Path.of("../..");
  private static final Pattern JAR = Pattern.compile("&& java -jar (\\S+)\n");
  private static final Pattern CURL =
      Pattern.compile("curl -i -H '(\\S+): (\\S+)' --data-binary @(\\S+) http://[^/]+(\\S+)\n");

  @TempDir private Path folder;

  @Test
  void whatTheReadmeSaysToRunRuns() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    Matcher jar = found(JAR, readme);
    Matcher curl = found(CURL, readme);
    HttpResponse<String> answer;
    String log;
    try (ServiceProcess service =
        ServiceProcess.ofJar(ROOT.resolve(jar.group(1)), Sqlite.in(folder))) {
      answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(service.address() + curl.group(4)))
                      .header(curl.group(1), curl.group(2))
                      .POST(BodyPublishers.ofFile(ROOT.resolve(curl.group(3))))
                      .build(),
                  BodyHandlers.ofString());
      assertThat(service.askToStop()).isTrue();
      log = service.log();
    }
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(DocumentFormat.report().read(answer.body()).value()).isPresent();
    assertThat(log.lines()).hasSize(4);
  }

  private static Matcher found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(pattern.pattern()).isTrue();
    return matcher;
  }
}
