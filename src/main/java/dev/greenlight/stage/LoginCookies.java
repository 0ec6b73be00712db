package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.BrowserCookie;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.act.browser.StaticPage;
import dev.greenlight.model.Consent;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The cookies of a customer who logged in, tried without his browser: what a correct authorization
 * request leads to with some of them.
 *
 * @param stage what it is played on
 * @param before those that his browser had when he was asked who he is
 * @param after those that it had when he was let in
 * @param forScripts names of those of them that scripts read there
 * @param trail what it was sent
 */
public record LoginCookies(
    Stage stage,
    List<BrowserCookie> before,
    List<BrowserCookie> after,
    Set<String> forScripts,
    List<Exchange> trail) {
  private static final String SET_COOKIE = "Set-Cookie";

  public LoginCookies {
    before = List.copyOf(before);
    after = List.copyOf(after);
    forScripts = Set.copyOf(forScripts);
    trail = List.copyOf(trail);
  }

  /**
   * One that carries the login.
   *
   * @param name of the cookie
   * @param origin the answer by which it came last; empty where none that the browser tells of
   *     brought it: then a script set it, or that was too long ago
   * @param forScripts whether scripts read it in the browser
   */
  public record Carrier(String name, Optional<Exchange> origin, boolean forScripts) {}

  /**
   * Lets him log in, and go away without a decision.
   *
   * @throws NotServed when the authorization server keeps no logins in cookies of its own, or asks
   *     anew who he is each time
   * @throws NotCarriedOut when he is not asked who he is, or is not taken for himself without his
   *     browser
   */
  public static LoginCookies of(Stage stage, RunFile.Customer customer) {
    LoginCookies cookies =
        stage
            .consents()
            .visit(customer, Map.of(), (agent, identity) -> logIn(stage, agent, identity));
    cookies.requireTold();
    return cookies;
  }

  private static LoginCookies logIn(Stage stage, CustomerAgent agent, Identity identity) {
    WayToConsent way = stage.consents().way();
    agent.open(stage.consents().prepare(stage.pixit().thirdParty()).request().uri());
    requireHere(way, agent);
    List<BrowserCookie> before = agent.cookies();
    stage.consents().logIn(agent, identity);
    requireHere(way, agent);
    return new LoginCookies(
        stage, before, agent.cookies(), agent.cookiesForScripts(), agent.trail().exchanges());
  }

  private static void requireHere(WayToConsent way, CustomerAgent agent) {
    if (!way.isAtServer(agent.location())) {
      throw new NotServed(
          "another host than that of the authorization endpoint asks who customers are, and what"
              + " cookies it keeps is not seen there");
    }
  }

  /** Who brings them is taken for him, and who brings none is not. */
  private void requireTold() {
    if (after.isEmpty()) {
      throw new NotServed("no cookie of the authorization server carries a login");
    }
    Exchange his = with(after);
    Exchange strangers = with(List.of());
    stage.journal().exhibit(null, "correct authorization request, with his cookies", his);
    stage.journal().exhibit(null, "correct authorization request, without", strangers);
    if (!isHis(his) && asksWho(his)) {
      throw new NotServed(
          "with all cookies of his browser the customer is asked again who he is: none carries a"
              + " login to another authorization request");
    }
    if (!isHis(his)) {
      throw new NotCarriedOut(
          "with all cookies of his browser the customer is not taken for himself outside of it:"
              + " what carries his login cannot be told",
          his);
    }
    if (isHis(strangers)) {
      throw new NotCarriedOut(
          "who is not logged in is led where the customer is: what carries a login cannot be told",
          strangers);
    }
  }

  /** Where a correct authorization request leads who brings these. */
  private Exchange with(List<BrowserCookie> cookies) {
    return new FrontChannel(stage.quick())
        .send(stage.consents().prepare(stage.pixit().thirdParty()).request(), cookies);
  }

  /** Whether it leads on to the question, or at once to a code, and asks nobody who he is. */
  private boolean isHis(Exchange answer) {
    Consent pages = stage.pixit().consent();
    if (!answer.answered()) {
      return false;
    }
    String page = answer.response().body().text();
    return (answer.response().status() == 200
            && StaticPage.shows(page, pages.onRecord(pages.questionSign()))
            && !asksWho(answer))
        || answer
            .response()
            .header("Location")
            .filter(location -> location.matches(".*[?&]code=.*"))
            .isPresent();
  }

  private boolean asksWho(Exchange answer) {
    Consent pages = stage.pixit().consent();
    return answer.answered()
        && StaticPage.shows(answer.response().body().text(), pages.onRecord(pages.loginSign()));
  }

  /**
   * Those that carry the login: each of them lets him in alone; where none does, he is a stranger
   * without it. What only leads to the right one of several servers is none where the rest does
   * without.
   *
   * @throws NotCarriedOut when there is none
   */
  public List<Carrier> carrying() {
    List<String> alone = names(cookie -> isHis(with(List.of(cookie))));
    List<String> names = alone.isEmpty() ? names(cookie -> !isHis(with(without(cookie)))) : alone;
    if (names.isEmpty()) {
      throw new NotCarriedOut(
          "the customer stays logged in whichever of his cookies is missing: none can be told to"
              + " carry his login");
    }
    return names.stream()
        .map(name -> new Carrier(name, origin(name), forScripts.contains(name)))
        .toList();
  }

  private List<String> names(Predicate<BrowserCookie> which) {
    return after.stream().filter(which).map(BrowserCookie::name).distinct().toList();
  }

  private List<BrowserCookie> without(BrowserCookie cookie) {
    return after.stream().filter(each -> !each.equals(cookie)).toList();
  }

  private Optional<Exchange> origin(String name) {
    return trail.stream()
        .filter(Exchange::answered)
        .filter(
            each ->
                each.response().headers(SET_COOKIE).stream()
                    .anyMatch(cookie -> cookie.startsWith(name + "=")))
        .reduce((earlier, later) -> later);
  }

  /**
   * Where a correct authorization request leads who brings those of before the login.
   *
   * @throws NotServed when there were none
   */
  public Exchange planted() {
    if (before.isEmpty()) {
      throw new NotServed(
          "before a login the authorization server hands out no cookie that could carry it later");
    }
    return with(before);
  }
}
