package dev.greenlight.stage;

import dev.greenlight.act.browser.StaticPage;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.model.Consent;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.stream.Stream;

/**
 * Tells by answers whether an authorization request is on its way through the pages of the Data
 * Custodian, or where it ended.
 *
 * @param pixit says which pages there are, and where
 */
record WayToConsent(RunFile.Pixit pixit) {
  private static final int OK = 200;

  /**
   * Whether a page is one that the run file knows: it asks the customer for his decision, or who he
   * is. An error page with status 200 is neither.
   */
  boolean passes(Exchange.Response response) {
    Consent consent = pixit.consent();
    return response.status() == OK
        && StaticPage.shows(
            response.body().text(),
            consent.onRecord(consent.questionSign()),
            consent.onRecord(consent.loginSign()));
  }

  /**
   * Whether an answer is but a step on the way of a person: a page where he logs in or is asked, or
   * a redirect to somewhere that is neither the server nor an end of the request.
   */
  boolean needsPerson(Exchange answer, AuthorizationRequest request) {
    if (!answer.answered()) {
      return false;
    }
    return passes(answer.response())
        || Doors.redirect(answer)
            .filter(target -> !isAtServer(target.toString()))
            .filter(target -> !ends(request).isLedTo(answer))
            .isPresent();
  }

  /** Where a request ends: where it wants to, or at the Third Party. */
  Doors ends(AuthorizationRequest request) {
    return new Doors(
        Stream.concat(request.redirectUris().stream(), Stream.of(pixit.thirdParty().redirectUri()))
            .toList());
  }

  /** Whether an address is one of the authorization server, and not of a host that keeps logins. */
  boolean isAtServer(String address) {
    String server = pixit.endpoints().authorization().replaceFirst("^(\\w+://[^/?#]*).*$", "$1");
    return address.startsWith(server + "/");
  }
}
