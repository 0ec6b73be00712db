package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where a Retail Customer sees who may read his data, and takes that back. Behind the Green Button
 * mark (drawn here, no third party's picture) he downloads it.
 */
public final class CustomerPortal extends AlterableEndpoint {
  private static final String MARK =
      """
      <svg id="green-button" role="img" aria-label="Green Button, Download My Data" width="150" height="40">
      <rect width="150" height="40" rx="20" fill="#2e8b3d"/>
      <text x="75" y="26" fill="#fff" text-anchor="middle" aria-hidden="true">Green Button</text></svg>
      """;

  private final Addresses addresses;
  private final Ledger ledger;
  private final Sessions sessions;
  private final LoginPage login;
  private Consumer<Authorization> revocation;
  private String mark = MARK;

  CustomerPortal(Addresses addresses, Ledger ledger, Sessions sessions, LoginPage login) {
    this.addresses = addresses;
    this.ledger = ledger;
    this.sessions = sessions;
    this.login = login;
    this.revocation = ledger::revoke;
  }

  /** Shows something else in place of the mark. Called before the first request only. */
  public void markBy(String html) {
    mark = html;
  }

  /** Does something else when a customer revokes. Called before the first request only. */
  public void revokeBy(Consumer<Authorization> other) {
    revocation = other;
  }

  @Override
  protected Answer respond(Request request) {
    Optional<Sessions.Session> session = sessions.loggedIn(request);
    if (session.isEmpty()) {
      return login.before(Addresses.PORTAL);
    }
    return switch (request.method()) {
      case "GET", "HEAD" -> list(session.get());
      case "POST" -> revoke(session.get(), request);
      default -> Answer.methodNotAllowed("GET, POST");
    };
  }

  private Answer list(Sessions.Session session) {
    StringBuilder rows = new StringBuilder();
    ledger.authorizations().stream()
        .filter(one -> one.isActive() && isOf(session, one))
        .forEach(one -> rows.append(row(session, one)));
    return Page.of(
        200,
        "Who may read your data",
        (rows.isEmpty() ? "<p id=\"nobody\">Nobody.</p>" : "<ul>\n" + rows + "</ul>")
            + "<p><a id=\"to-download\" href=\"%s\">%sDownload</a></p>"
                .formatted(Addresses.DOWNLOAD, mark)
            + "<p><a id=\"to-connect\" href=\"%s\">Connect a Third Party</a></p>"
                .formatted(Addresses.CONNECT));
  }

  private static String row(Sessions.Session session, Authorization authorization) {
    return """
    <li><form method="post" action="%s" id="authorization-%s">
    %s<strong>%s</strong> since %s: <code>%s</code>
    <button type="submit">Revoke</button></form></li>
    """
        .formatted(
            Addresses.PORTAL,
            authorization.id(),
            Page.hidden("csrf", session.csrf()) + Page.hidden("authorization", authorization.id()),
            Page.escape(authorization.client().id()),
            authorization.since(),
            Page.escape(authorization.scope().toString()));
  }

  private Answer revoke(Sessions.Session session, Request request) {
    if (!session.mayPost(request)) {
      return Page.problem(403, "This form does not belong to your session");
    }
    Optional<Authorization> authorization =
        request
            .form()
            .first("authorization")
            .flatMap(ledger::authorization)
            .filter(one -> isOf(session, one));
    if (authorization.isEmpty()) {
      return Page.problem(404, "You never gave such an authorization");
    }
    revocation.accept(authorization.get());
    ledger.announceEnd(authorization.get());
    return Answer.status(303).with("Location", addresses.at(Addresses.PORTAL).toString());
  }

  private static boolean isOf(Sessions.Session session, Authorization authorization) {
    Optional<String> owner = authorization.customer().map(RetailCustomer::username);
    return owner.isPresent() && owner.equals(session.customer().map(RetailCustomer::username));
  }
}
