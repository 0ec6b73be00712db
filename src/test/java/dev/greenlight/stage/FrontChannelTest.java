package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.act.browser.BrowserCookie;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.http.Transport;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.Parameters;
import dev.greenlight.judge.Hearing;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class FrontChannelTest {
  private static final AuthorizationRequest REQUEST =
      new AuthorizationRequest("https://as.example/auth", Parameters.none().and("state", "s"));

  /** As oidc-provider does it: the page of a login lives by a cookie of its own path. */
  private static Exchange.Response interaction(HttpCall call) {
    Optional<String> cookies =
        call.headers().stream()
            .filter(header -> header.name().equals("Cookie"))
            .map(Header::value)
            .findFirst();
    if (call.uri().startsWith(REQUEST.endpoint())) {
      return answer(
          303,
          new Header("Location", "/interaction/7"),
          new Header("Set-Cookie", "_interaction=abc; path=/interaction/7; secure; httponly"),
          new Header("Set-Cookie", "_resume=def; path=/auth/7; secure; httponly"));
    }
    return answer(cookies.filter("_interaction=abc"::equals).isPresent() ? 200 : 400);
  }

  private static Exchange.Response answer(int status, Header... headers) {
    return new Exchange.Response(status, List.of(headers), Body.NONE);
  }

  private static Transport server(Function<HttpCall, Exchange.Response> server) {
    return call -> new Exchange(null, server.apply(call), null, 1);
  }

  @Test
  void loginPageThatKnowsItsRequestByACookie_opens() {
    Exchange answer =
        new FrontChannel(server(FrontChannelTest::interaction)).send(REQUEST, List.of());

    assertThat(answer.response().status()).isEqualTo(200);
  }

  @Test
  void cookiesOfTheSession_goEverywhere_untilTheServerTakesThemBack() {
    Map<String, Exchange.Response> pages =
        Map.of(
            "https://as.example/auth?state=s",
            answer(
                302, new Header("Location", "/next"), new Header("Set-Cookie", "b=2; Max-Age=0")),
            "https://as.example/next",
            answer(302, new Header("Location", "/last"), new Header("Set-Cookie", "a=3")),
            "https://as.example/last",
            answer(200));
    StringBuilder seen = new StringBuilder();

    new FrontChannel(
            server(
                call -> {
                  seen.append(call.headers().get(0).value()).append('|');
                  return pages.get(call.uri());
                }))
        .send(REQUEST, List.of(new BrowserCookie("a", "1", "/"), new BrowserCookie("b", "2", "/")));

    assertThat(seen).hasToString("a=1; b=2|a=1|a=3|");
  }

  @Test
  void cookieOfAnEarlierLoginPage_staysThere_andTheNewOneIsRead() {
    Exchange answer =
        new FrontChannel(server(FrontChannelTest::interaction))
            .send(REQUEST, List.of(new BrowserCookie("_interaction", "old", "/interaction/6")));

    assertThat(answer.response().status()).isEqualTo(200);
  }

  @Test
  void ofTwoCookiesOfOneName_thatOfTheLongerPathComesFirst() {
    CookieTrail cookies =
        new CookieTrail(
            List.of(new BrowserCookie("sid", "all", "/"), new BrowserCookie("sid", "here", "/as")));

    assertThat(cookies.headersFor("https://as.example/as/auth"))
        .containsExactly(new Header("Cookie", "sid=here; sid=all"));
    assertThat(cookies.headersFor("https://as.example/assets"))
        .containsExactly(new Header("Cookie", "sid=all"));
  }

  @Test
  void cookiesOfOtherPlaces_areHeldToo_asFarAsTheWayTellsOfThem() {
    Exchange there =
        Hearing.exchange(
            "https://as.example/auth",
            303,
            "",
            new Header("Set-Cookie", "_interaction=new; path=/interaction/7"),
            new Header("Set-Cookie", "_resume=def; path=/auth/7"));
    Exchange elsewhere =
        Hearing.exchange(
            "https://login.example/", 200, "", new Header("Set-Cookie", "sid=1; path=/login"));
    List<BrowserCookie> told = List.of(new BrowserCookie("_interaction", "new", "/interaction/7"));

    assertThat(
            CookieTrail.held("https://as.example/interaction/7", told, List.of(there, elsewhere)))
        .containsExactly(
            new BrowserCookie("_interaction", "new", "/interaction/7"),
            new BrowserCookie("_resume", "def", "/auth/7"));
  }

  @Test
  void cookieWithAComma_goesBackAsItCame() {
    CookieTrail cookies = new CookieTrail(List.of());
    String page = "https://as.example/";

    cookies.keep(page, answer(200, new Header("Set-Cookie", "sid=\"x,y\"; Max-Age=600")));

    assertThat(cookies.headersFor(page)).containsExactly(new Header("Cookie", "sid=\"x,y\""));
  }

  @Test
  void cookieThatIsNone_isDropped() {
    CookieTrail cookies = new CookieTrail(List.of());

    cookies.keep("https://as.example/", answer(200, new Header("Set-Cookie", ";;=")));

    assertThat(cookies.headersFor("https://as.example/")).isEmpty();
  }

  @Test
  void cookieThatNamesNoPath_isThatOfItsFolder() {
    CookieTrail cookies = new CookieTrail(List.of(new BrowserCookie("sid", "1", "/oauth2")));
    String page = "https://as.example/oauth2/authorize";

    cookies.keep(page, answer(200, new Header("Set-Cookie", "sid=2")));

    assertThat(cookies.headersFor(page)).containsExactly(new Header("Cookie", "sid=2"));
    assertThat(cookies.headersFor("https://as.example/")).isEmpty();
  }
}
