package org.coproduction.examples.springboot3;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An app of Spring Boot that takes evidence forms and says what is wrong with them. */
@SpringBootApplication
public class EvidenceApplication {

  /** Starts the app on port 8080. */
  public static void main(String[] args) {
    SpringApplication.run(EvidenceApplication.class, args);
  }
}
