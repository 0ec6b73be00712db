package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.BrowserCookie;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.act.browser.Saved;
import dev.greenlight.act.browser.Trail;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.Pkce;
import dev.greenlight.model.Consent;
import dev.greenlight.model.ConsentStep;
import dev.greenlight.model.CustomerWays;
import dev.greenlight.model.Http;
import dev.greenlight.model.OauthWays;
import dev.greenlight.model.Programme;
import dev.greenlight.model.Reception;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.SecretReference;
import dev.greenlight.model.Secrets;
import dev.greenlight.model.SelfRegistration;
import dev.greenlight.model.Signing;
import dev.greenlight.record.Body;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where the browser of a customer is said to have ended. */
final class ConsentsTest {
  private static final String LOGIN_PAGE = "https://custodian.example/login";
  private static final String CALLBACK = "https://third-party.example/callback";
  private static final SecretReference PASSWORD = new SecretReference("env:P");
  private static final RunFile.Customer ADA =
      new RunFile.Customer(
          "Ada", "ada", Optional.of(PASSWORD), Map.of(), List.of(), Optional.empty());
  private static final RunFile.Client CLIENT =
      new RunFile.Client(
          "third_party",
          Optional.of(PASSWORD),
          "FB=1",
          RunFile.ClientAuthentication.BASIC,
          Signing.USUAL,
          Optional.empty());
  private static final PreparedRequest PREPARED =
      new PreparedRequest(
          new RunFile.ThirdParty(
              CLIENT, CLIENT, CLIENT, CALLBACK, Optional.empty(), Optional.empty()),
          AuthorizationRequest.correct(
              "https://custodian.example/authorize",
              CLIENT.id(),
              CALLBACK,
              CLIENT.scope(),
              "the-state",
              new Pkce("verifier")),
          new Pkce("verifier"));

  private static final RunFile RUN_FILE =
      new RunFile(
          null,
          new RunFile.Pixit(
              null,
              "1",
              PREPARED.thirdParty(),
              Optional.empty(),
              List.of(ADA),
              Optional.empty(),
              Consent.ofOneLogin(
                  Consent.Browser.HTMLUNIT, "#user", "#password", "#in", "#yes", "#no"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Optional.empty(),
              SelfRegistration.USUAL,
              CustomerWays.NONE,
              Programme.NONE,
              Http.PLAIN,
              Reception.USUAL,
              OauthWays.USUAL),
          null,
          Optional.empty(),
          "");

  /** A browser that stays where it is, whatever is done with it. */
  private record Staying(String location, String sign) implements CustomerAgent {
    @Override
    public void open(String uri) {}

    @Override
    public Optional<Saved> saved() {
      return Optional.empty();
    }

    @Override
    public boolean shows(String selector) {
      return selector.equals(sign);
    }

    @Override
    public String text() {
      return "";
    }

    @Override
    public void carryOut(ConsentStep step, Identity identity) {}

    @Override
    public List<BrowserCookie> cookies() {
      return List.of();
    }

    @Override
    public Set<String> cookiesForScripts() {
      return Set.of();
    }

    @Override
    public Trail trail() {
      return new Trail(List.of(), List.of(), Optional.empty());
    }

    @Override
    public void abandon() {}

    @Override
    public void close() {}
  }

  /**
   * A door at which something has knocked already, or nothing.
   *
   * @param knocked by the state it came with
   */
  private record Door(Map<String, Callback> knocked) implements CallbackDoor {
    @Override
    public Optional<Callback> arrival(String state) {
      return lateArrival(state);
    }

    @Override
    public Optional<Callback> lateArrival(String state) {
      return Optional.ofNullable(knocked.get(state));
    }
  }

  private static Consents consents(Staying browser, Map<String, Callback> knocked) {
    return new Consents(
        RUN_FILE,
        new Secrets(Map.of(PASSWORD, "secret")),
        () -> browser,
        new Door(knocked),
        new Words(new Random(1)),
        new CaseClock(Duration.ofMinutes(5)),
        Optional.empty());
  }

  @Test
  void codeThatCameAsideOfTheLoginPage_isWhatCameBack() {
    Callback code = new Callback(CALLBACK, List.of(new Header("code", "abcdefgh")));
    Consents consents = consents(new Staying(LOGIN_PAGE, "#password"), Map.of("the-state", code));
    assertThat(consents.failedLogins().as(ADA, PREPARED).callback()).isEqualTo(code);
  }

  @Test
  void strangerForWhomNothingCame_isAtTheLoginPage() {
    Callback another = new Callback(CALLBACK, List.of(new Header("code", "abcdefgh")));
    Consents consents =
        consents(new Staying(LOGIN_PAGE, "#password"), Map.of("another-state", another));
    assertThat(consents.failedLogins().as(ADA, PREPARED).callback().uri()).isEqualTo(LOGIN_PAGE);
  }

  private static Exchange.Response page(int status, String html) {
    byte[] content = html.getBytes(StandardCharsets.UTF_8);
    return new Exchange.Response(status, List.of(), new Body("", content.length, false, content));
  }

  @Test
  void pageThatAsksOrIdentifies_isOnTheWay() {
    Consents consents = consents(new Staying(LOGIN_PAGE, "nothing"), Map.of());

    assertThat(consents.way().passes(page(200, "<form><button id=yes>Yes</button></form>")))
        .isTrue();
    assertThat(consents.way().passes(page(200, "<form><input id=password></form>"))).isTrue();
  }

  @Test
  void errorPageWithStatus200_isNotOnTheWay() {
    Consents consents = consents(new Staying(LOGIN_PAGE, "nothing"), Map.of());

    assertThat(consents.way().passes(page(200, "<h1>Something went wrong</h1>"))).isFalse();
    assertThat(consents.way().passes(page(400, "<button id=yes>Yes</button>"))).isFalse();
  }

  @Test
  void customerWhoIsNotAsked_cannotDeny() {
    for (String end : new String[] {LOGIN_PAGE, CALLBACK + "?code=abcdefgh"}) {
      Consents consents = consents(new Staying(end, "nothing"), Map.of());
      assertThatThrownBy(() -> consents.decide(ADA, PREPARED, Decision.DENY))
          .isInstanceOf(NotCarriedOut.class)
          .hasMessage("the Data Custodian did not ask Ada, so that he could not deny");
      assertThat(consents.decide(ADA, PREPARED, Decision.APPROVE).uri()).isEqualTo(end);
    }
  }

  @Test
  void customerWhoIsAsked_denies() {
    Callback denial = new Callback(CALLBACK, List.of(new Header("error", "access_denied")));
    Consents consents = consents(new Staying(LOGIN_PAGE, "#yes"), Map.of("the-state", denial));
    assertThat(consents.decide(ADA, PREPARED, Decision.DENY)).isEqualTo(denial);
  }
}
