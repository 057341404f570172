package uk.gov.example.shortbreaks;

import java.util.Locale;
import org.coproduction.dossier.Dossier;
import org.coproduction.publication.PublicationPolicy;
import org.coproduction.publication.PublishGate;
import org.coproduction.rendering.Rendering;

/** The page that everybody may read. */
class PublicPage {

  String html(Dossier work) {
    return Rendering.in(Locale.UK)
        .publication(PublishGate.under(PublicationPolicy.FOR_EVERYBODY).publish(work).published())
        .html();
  }
}
