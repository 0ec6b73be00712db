package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Outcome;
import dev.greenlight.model.Finding;
import dev.greenlight.record.SameSite;

/** What a form means that another site posted in the session of a customer, and that was taken. */
final class ForgedForm {
  /** It was bound to nothing, and would have been taken if a browser sent the cookies along. */
  record FormBoundToNothing(String expected, String observed) implements Finding {}

  private ForgedForm() {}

  /**
   * It was taken.
   *
   * @param kept the values of {@code SameSite} by which a browser would have kept cookies back that
   *     the form came with; empty for none
   * @param expected in its place
   * @param observed what came of it
   * @param forged the finding where a browser would have sent all of them along
   */
  static Outcome taken(String kept, String expected, String observed, Finding forged) {
    if (kept.contains(SameSite.UNKNOWN)) {
      return Outcome.undecided(
          observed
              + "; whether a browser would have sent the cookies along that it needed is not known"
              + " (SameSite: "
              + kept
              + ")");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    return kept.isEmpty()
        ? outcome.finds(forged).build()
        : outcome
            .finds(
                "oauth_consent_form_bound",
                new FormBoundToNothing(
                    expected,
                    observed
                        + " (with all cookies of his session; a browser would have kept those back"
                        + " that have SameSite: "
                        + kept
                        + ")"))
            .build();
  }
}
