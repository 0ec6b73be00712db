package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** Where a Retail Customer proves who he is, before he goes on to where he wanted. */
public final class LoginPage extends AlterableEndpoint {
  private static final String MISMATCH = "User name and password do not match.";

  private final Addresses addresses;
  private final Registry registry;
  private final Sessions sessions;
  private final Optional<OneTimeCodePage> code;
  private BiPredicate<RetailCustomer, String> passwordCheck = LoginPage::isPasswordOf;
  private String ofUnknownNames = MISMATCH;

  LoginPage(
      Addresses addresses, Registry registry, Sessions sessions, Optional<OneTimeCodePage> code) {
    this.addresses = addresses;
    this.registry = registry;
    this.sessions = sessions;
    this.code = code;
  }

  /** Decides otherwise who has proved who he is. Called before the first request only. */
  public void checkPasswordsBy(BiPredicate<RetailCustomer, String> check) {
    passwordCheck = check;
  }

  /**
   * Tells other words to who names a user that there is not. Called before the first request only.
   */
  public void sayOfUnknownNames(String words) {
    ofUnknownNames = words;
  }

  /**
   * Logs customers in under the ids that their sessions had. Called before the first request only.
   */
  public void keepSessions() {
    sessions.keepIds();
  }

  /** Sends other cookies. Called before the first request only. */
  public void alterCookies(UnaryOperator<String> change) {
    alterAnswers(
        (request, correct) ->
            correct
                .header("Set-Cookie")
                .map(cookie -> correct.replacing("Set-Cookie", change.apply(cookie)))
                .orElse(correct));
  }

  /** Sends the browser here; it comes back to that path and query afterwards. */
  Answer before(String pathAndQuery) {
    return Answer.redirect(
            addresses.at(Addresses.LOGIN)
                + "?"
                + Parameters.none().with("continue", pathAndQuery).encoded())
        .with("Cache-Control", "no-store");
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
    Optional<Sessions.Session> session = sessions.of(request).filter(one -> one.mayPost(request));
    if (session.isEmpty()) {
      return form(request, request.form(), "This form was too old. Please log in again.");
    }
    Parameters form = request.form();
    return form.first("username")
        .flatMap(registry::customer)
        .filter(customer -> passwordCheck.test(customer, form.first("password").orElse("")))
        .map(
            customer ->
                code.map(page -> page.ask(session.get(), customer, target(form)))
                    .orElseGet(() -> letIn(session.get(), customer, target(form))))
        .orElseGet(() -> form(request, form, mismatch(form)));
  }

  private String mismatch(Parameters form) {
    return form.first("username").flatMap(registry::customer).isPresent()
        ? MISMATCH
        : ofUnknownNames;
  }

  /** Lets somebody in who has proved who he is. */
  Answer letIn(Sessions.Session session, RetailCustomer customer, String target) {
    return Sessions.carry(
        sessions.logIn(session, customer), Answer.status(303).with("Location", target));
  }

  private Answer form(Request request, Parameters parameters, String message) {
    Sessions.Session session =
        sessions.of(request).filter(one -> one.customer().isEmpty()).orElseGet(sessions::open);
    String content =
        """
        <p id="message" role="alert">%s</p>
        <form method="post" action="%s">
        %s<label>User name <input type="text" name="username" autocomplete="username"></label>
        <label>Password <input type="password" name="password" autocomplete="current-password"></label>
        <button type="submit" id="login">Log in</button>
        </form>
        <p><a id="by-bill" href="%s">Log in by your bill</a></p>
        """
            .formatted(
                Page.escape(message),
                Addresses.LOGIN,
                Page.hidden("csrf", session.csrf())
                    + Page.hidden("continue", parameters.first("continue").orElse("")),
                Page.escape(
                    Addresses.ACCOUNT
                        + "?"
                        + Parameters.none()
                            .with("continue", parameters.first("continue").orElse(""))
                            .encoded()));
    return Sessions.carry(session, Page.of(200, "Log in at your utility", content));
  }

  /** Only ever a page of our own. */
  String target(Parameters form) {
    return form.first("continue")
        .filter(path -> path.startsWith(Addresses.APPLICATION + "/"))
        .filter(path -> path.chars().allMatch(c -> c > ' ' && c < 0x7f))
        .map(path -> addresses.base() + path)
        .orElseGet(() -> addresses.at(Addresses.PORTAL).toString());
  }

  private static boolean isPasswordOf(RetailCustomer customer, String typed) {
    return MessageDigest.isEqual(
        customer.password().getBytes(StandardCharsets.UTF_8),
        typed.getBytes(StandardCharsets.UTF_8));
  }
}
