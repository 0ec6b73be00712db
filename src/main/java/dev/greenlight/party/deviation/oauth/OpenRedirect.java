package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;

/** Sends the browser wherever a request says. */
final class OpenRedirect {
  private OpenRedirect() {}

  /** An error redirect to the address in the request; the correct answer if it names none. */
  static Answer of(Request request, Answer correct) {
    Parameters error = Parameters.none().with("error", "invalid_request");
    return request
        .query()
        .first("redirect_uri")
        .map(uri -> Answer.redirect(uri + "?" + error.encoded()))
        .orElse(correct);
  }
}
