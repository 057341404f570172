package org.coproduction.examples.service;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the service until the process is told to end. */
public final class Main {

  private static final Logger LOG = LoggerFactory.getLogger(Main.class);
  private static final int WRONG_SETTING = 2;

  private Main() {}

  /**
   * Starts the service as the variables of the process say.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    try {
      run(Settings.of(System.getenv()));
    } catch (IllegalArgumentException wrongSetting) {
      LOG.error("{}", wrongSetting.getMessage());
      System.exit(WRONG_SETTING);
    }
  }

  private static void run(Settings settings) {
    EvidenceService service = EvidenceService.start(settings, Clock.system(settings.zone()));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(service), "stop"));
    LOG.info("listening on http://{}:{}", settings.host(), service.port());
  }

  private static void stop(EvidenceService service) {
    LOG.info("stopping");
    service.close();
    LOG.info("stopped");
  }
}
