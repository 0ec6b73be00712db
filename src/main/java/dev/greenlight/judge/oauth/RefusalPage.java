package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Outcome;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;

/**
 * A page that refuses an authorization request of which nobody knows where to send its errors (RFC
 * 6749 section 4.1.2.1).
 */
final class RefusalPage {
  private static final Set<Integer> STATUSES = Set.of(400, 401, 403);

  private RefusalPage() {}

  /** The customer is asked for his consent as if the request were right. */
  record ConsentAsked(String expected, String observed) implements Finding {}

  /** The page does not say by its status that the request was refused. */
  record UnusualStatus(String expected, Integer observed) implements Finding {}

  /** Whether that answer refuses. */
  static Outcome judge(Exchange.Response response, Exhibits exhibits) {
    if (Pages.asksForConsent(response, exhibits)) {
      return Outcome.broken(
          new ConsentAsked(
              "400 and a page", response.status() + ", the customer is asked for his consent"));
    }
    if (Pages.asksForPassword(response, exhibits)) {
      return Outcome.undecided("the authorization server asked for a password and let nobody in");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (!STATUSES.contains(response.status())) {
      outcome.finds("oauth_error_page_status", new UnusualStatus("400", response.status()));
    }
    return outcome.build();
  }
}
