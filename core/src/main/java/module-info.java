/** The domain of co-production: its records, checks and scores. */
module org.coproduction.core {
  requires com.google.i18n.phonenumbers.libphonenumber;
  // libphonenumber is an automatic module: it needs this one and has no way to say so.
  requires java.logging;
  requires org.nibor.autolink;
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  // Read by the annotation processor only.
  requires static org.immutables.value.annotations;

  exports org.coproduction;
  exports org.coproduction.agreement;
  exports org.coproduction.charter;
  exports org.coproduction.constraint;
  exports org.coproduction.disclosure;
  exports org.coproduction.dossier;
  exports org.coproduction.event;
  exports org.coproduction.evidence;
  exports org.coproduction.feedback;
  exports org.coproduction.finding;
  exports org.coproduction.intake;
  exports org.coproduction.localoffer;
  exports org.coproduction.loop;
  exports org.coproduction.participant;
  exports org.coproduction.portfolio;
  exports org.coproduction.privacy;
  exports org.coproduction.publication;
  exports org.coproduction.rendering;
  exports org.coproduction.retention;
  exports org.coproduction.scoring;
  exports org.coproduction.theme;
  exports org.coproduction.validation;
  exports org.coproduction.value;
}
