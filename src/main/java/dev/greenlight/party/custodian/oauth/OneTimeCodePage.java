package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.SecretSource;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where a Retail Customer who knows his password types a code as well. */
final class OneTimeCodePage extends AlterableEndpoint {
  private record Claim(String session, RetailCustomer customer, String target) {}

  private final SecretSource secrets;
  private final Sessions sessions;
  private final Map<String, Claim> open = new ConcurrentHashMap<>();

  OneTimeCodePage(SecretSource secrets, Sessions sessions) {
    this.secrets = secrets;
    this.sessions = sessions;
  }

  /** Asks who knew the password. */
  Answer ask(Sessions.Session anonymous, RetailCustomer customer, String target) {
    String ticket = secrets.secret();
    open.put(ticket, new Claim(anonymous.id(), customer, target));
    return Sessions.carry(
        anonymous,
        Page.of(
            200,
            "Type the code that was sent to you",
            """
            <form method="post" action="%s">
            %s<label>Code <input type="text" name="code" autocomplete="one-time-code"></label>
            <button type="submit" id="verify">Go on</button>
            </form>
            """
                .formatted(
                    Addresses.CODE,
                    Page.hidden("csrf", anonymous.csrf()) + Page.hidden("ticket", ticket))));
  }

  @Override
  protected Answer respond(Request request) {
    if (!request.method().equals("POST")) {
      return Answer.methodNotAllowed("POST");
    }
    Optional<Sessions.Session> session = sessions.of(request).filter(one -> one.mayPost(request));
    if (session.isEmpty()) {
      return Page.problem(403, "This form does not belong to your session");
    }
    // One try only: the ticket is gone afterwards.
    return request
        .form()
        .first("ticket")
        .map(open::remove)
        .filter(claim -> claim.session().equals(session.get().id()))
        .filter(claim -> request.form().first("code").filter(claim.customer()::hasCode).isPresent())
        .map(
            claim ->
                Sessions.carry(
                    sessions.logIn(session.get(), claim.customer()),
                    Answer.status(303).with("Location", claim.target())))
        .orElseGet(() -> Page.problem(400, "That was not the code. Please log in again"));
  }
}
