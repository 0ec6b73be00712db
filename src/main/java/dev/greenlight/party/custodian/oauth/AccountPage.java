package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Where a Retail Customer proves who he is by what stands on his bill: the number of his account
 * and his postal code. Whoever mistypes either learns not which.
 */
public final class AccountPage extends AlterableEndpoint {
  private static final String WRONG = "Account number and postal code do not match.";

  private final Registry registry;
  private final Sessions sessions;
  private final LoginPage login;
  private BiPredicate<RetailCustomer, String> postalCodeCheck =
      (customer, typed) -> customer.bill().postalCode().equals(plain(typed));
  private String unknownAccount = WRONG;

  AccountPage(Registry registry, Sessions sessions, LoginPage login) {
    this.registry = registry;
    this.sessions = sessions;
    this.login = login;
  }

  /** Decides otherwise whose postal code it is. Called before the first request only. */
  public void checkPostalCodesBy(BiPredicate<RetailCustomer, String> check) {
    postalCodeCheck = check;
  }

  /** Says something else where nobody has the account. Called before the first request only. */
  public void sayOfUnknownAccounts(String message) {
    unknownAccount = message;
  }

  @Override
  protected Answer respond(Request request) {
    return switch (request.method()) {
      case "GET", "HEAD" -> form(request, request.query(), "");
      case "POST" -> logIn(request);
      default -> Answer.methodNotAllowed("GET, POST");
    };
  }

  private Answer logIn(Request request) {
    Parameters form = request.form();
    Optional<Sessions.Session> session = sessions.of(request).filter(one -> one.mayPost(request));
    if (session.isEmpty()) {
      return form(request, form, "This form was too old. Please type it again.");
    }
    String account = plain(form.first("account").orElse(""));
    Optional<RetailCustomer> owner =
        registry.customers().stream()
            .filter(customer -> customer.bill().account().equals(account))
            .findFirst();
    if (owner.isEmpty()) {
      return form(request, form, unknownAccount);
    }
    return owner
        .filter(customer -> postalCodeCheck.test(customer, form.first("postal-code").orElse("")))
        .map(customer -> login.letIn(session.get(), customer, login.target(form)))
        .orElseGet(() -> form(request, form, WRONG));
  }

  private Answer form(Request request, Parameters parameters, String message) {
    Sessions.Session session =
        sessions.of(request).filter(one -> one.customer().isEmpty()).orElseGet(sessions::open);
    String content =
        """
        <p id="message" role="alert">%s</p>
        <form method="post" action="%s">
        %s<label>Account number <input type="text" name="account" autocomplete="off"></label>
        <label>Postal code <input type="text" name="postal-code" autocomplete="postal-code"></label>
        <button type="submit" id="prove">Go on</button>
        </form>
        """
            .formatted(
                Page.escape(message),
                Addresses.ACCOUNT,
                Page.hidden("csrf", session.csrf())
                    + Page.hidden("continue", parameters.first("continue").orElse("")));
    return Sessions.carry(session, Page.of(200, "Log in by your bill", content));
  }

  /** People part such numbers with blanks and hyphens. */
  private static String plain(String typed) {
    return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }
}
