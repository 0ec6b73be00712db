package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a Retail Customer connects a Third Party from the portal: he chooses one, and his browser
 * goes to its registered scope-selection screen, with the scopes that it may ask for and the name
 * of the custodian. What follows is the authorization request of the Third Party.
 */
public final class ConnectPage extends AlterableEndpoint {
  /** Where the browser is sent, with what. */
  @FunctionalInterface
  public interface Referral {
    /** Address and query. */
    Target to(ThirdPartyRecord thirdParty, RetailCustomer customer);
  }

  /**
   * A place to go to.
   *
   * @param address without a query
   * @param query what is told there
   */
  public record Target(String address, Parameters query) {}

  private final Registry registry;
  private final Sessions sessions;
  private final LoginPage login;
  private Predicate<Client> blocked;
  private boolean heedsChoice = true;
  private Referral referral = (thirdParty, customer) -> correct(thirdParty);

  ConnectPage(Registry registry, Ledger ledger, Sessions sessions, LoginPage login) {
    this.registry = registry;
    this.blocked = ledger.blocked()::hold;
    this.sessions = sessions;
    this.login = login;
  }

  /** Lists those that were blocked, too. Called before the first request only. */
  public void offerBlocked() {
    blocked = client -> false;
  }

  /** Sends browsers elsewhere, or tells something else. Called before the first request only. */
  public void referBy(Referral other) {
    referral = other;
  }

  /**
   * Offers all that a Third Party may ask for, whatever was chosen. Before the first request only.
   */
  public void ignoreChoice() {
    heedsChoice = false;
  }

  /** The registered scope-selection screen with what belongs there. */
  public static Target correct(ThirdPartyRecord thirdParty) {
    return new Target(
        thirdParty.registration().scopeSelectionUri().toString(),
        Parameters.none()
            .with("DataCustodianID", Addresses.CUSTODIAN_ID)
            .with("scope", thirdParty.customerClient().offered().toString()));
  }

  @Override
  protected Answer respond(Request request) {
    Optional<Sessions.Session> session = sessions.loggedIn(request);
    if (session.isEmpty()) {
      return login.before(Addresses.CONNECT);
    }
    return switch (request.method()) {
      case "GET", "HEAD" -> list(session.get());
      case "POST" -> connect(session.get(), request);
      default -> Answer.methodNotAllowed("GET, POST");
    };
  }

  private boolean isOpen(ThirdPartyRecord thirdParty) {
    return !blocked.test(thirdParty.customerClient());
  }

  private Answer list(Sessions.Session session) {
    StringBuilder buttons = new StringBuilder();
    registry.thirdParties().stream()
        .filter(this::isOpen)
        .map(thirdParty -> thirdParty.customerClient().id())
        .forEach(
            id ->
                buttons.append(
                    "<button type=\"submit\" name=\"client\" value=\"%1$s\">%1$s</button>%n"
                        .formatted(Page.escape(id))));
    return Page.of(
        200,
        "Connect a Third Party",
        """
        <form method="post" action="%s" id="connect">
        %s<label><input type="checkbox" name="electricity-only" value="yes"> My electricity alone</label>
        %s</form>
        """
            .formatted(Addresses.CONNECT, Page.hidden("csrf", session.csrf()), buttons));
  }

  private Answer connect(Sessions.Session session, Request request) {
    if (!session.mayPost(request)) {
      return Page.problem(403, "This form does not belong to your session");
    }
    Optional<Client> client = request.form().first("client").flatMap(registry::client);
    return client
        .map(registry::ownerOf)
        .filter(this::isOpen)
        .map(thirdParty -> referral.to(thirdParty, session.customer().orElseThrow()))
        .map(
            target ->
                request.form().contains("electricity-only") && heedsChoice ? less(target) : target)
        .map(
            target ->
                Answer.status(303)
                    .with("Location", target.address() + "?" + target.query().encoded()))
        .orElseGet(() -> Page.problem(404, "There is no such Third Party"));
  }

  /** Readings and bills of electricity. */
  private static Target less(Target target) {
    String offered = target.query().first("scope").orElse("");
    String blocks = offered.replaceFirst("FB=[0-9_]+", "FB=1_3_4_5_15_16_31");
    return new Target(target.address(), target.query().without("scope").with("scope", blocks));
  }
}
