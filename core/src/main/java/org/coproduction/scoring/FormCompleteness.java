package org.coproduction.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.Place;

/** Counts what a submitted form has to hold, and what of it is there. */
final class FormCompleteness {

  private FormCompleteness() {}

  static Completeness of(EvidenceForm form) {
    int answered =
        (int) form.getAnswers().stream().filter(answer -> answer.getText().isPresent()).count();
    Map<String, Boolean> required = new LinkedHashMap<>();
    required.put("title", form.getTitle().isPresent());
    required.put("area", form.getArea().isPresent());
    required.put("aim", form.getAim().isPresent());
    required.put("period", form.getPeriod().isPresent());
    required.put("groups", !form.getGroups().isEmpty());
    required.put("activities", !form.getActivities().isEmpty());
    required.put("signatures", !form.getSignatures().isEmpty());
    List<Place> missing = new ArrayList<>();
    required.forEach(
        (member, present) -> {
          if (!present) {
            missing.add(Place.root().member(member));
          }
        });
    return new Completeness(
        new Rate(answered, form.getAnswers().size()),
        new Rate(required.size() - missing.size(), required.size()),
        missing);
  }
}
