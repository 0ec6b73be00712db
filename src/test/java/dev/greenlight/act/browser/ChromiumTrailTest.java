package dev.greenlight.act.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.record.Exchange;
import org.junit.jupiter.api.Test;

final class ChromiumTrailTest {
  private final ChromiumTrail trail = new ChromiumTrail();

  private void event(String method, String params) {
    trail.add(
        "{\"message\":{\"method\":\"Network."
            + method
            + "\",\"params\":"
            + params.replace('\'', '"')
            + "}}",
        "main");
  }

  private void sent(String id, String url, String frame, String more) {
    event(
        "requestWillBeSent",
        "{'requestId':'%s','type':'Document','frameId':'%s','request':{'method':'GET','url':'%s'}%s}"
            .formatted(id, frame, url, more));
  }

  @Test
  void redirect_isTheAnswerToTheRequestBefore() {
    sent("1", "https://custodian.example/authorize", "main", "");
    sent(
        "1",
        "https://third-party.example/callback?error=x",
        "main",
        ",'redirectResponse':{'status':302,'headers':{'location':'https://third-party.example/callback?error=x'}}");
    event("loadingFailed", "{'requestId':'1','errorText':'net::ERR_NAME_NOT_RESOLVED'}");

    Trail seen = trail.with("<html></html>");

    assertThat(seen.exchanges()).hasSize(2);
    Exchange redirect = seen.exchanges().get(0);
    assertThat(redirect.request().uri()).isEqualTo("https://custodian.example/authorize");
    assertThat(redirect.response().status()).isEqualTo(302);
    assertThat(redirect.response().header("Location"))
        .contains("https://third-party.example/callback?error=x");
    assertThat(seen.exchanges().get(1).answered()).isFalse();
    assertThat(seen.lost()).contains(redirect);
  }

  @Test
  void pageThatIsShown_isTheLastAnswer_asItLooksNow() {
    sent("1", "https://custodian.example/login", "main", "");
    event("responseReceived", "{'requestId':'1','response':{'status':400,'headers':{}}}");

    Exchange shown = trail.with("<p>made by a script</p>").shown().orElseThrow();

    assertThat(shown.response().status()).isEqualTo(400);
    assertThat(shown.response().body().text()).isEqualTo("<p>made by a script</p>");
  }

  @Test
  void framesAndPictures_areNoPartOfTheWay() {
    sent("1", "https://custodian.example/frame", "other", "");
    event("responseReceived", "{'requestId':'1','response':{'status':200,'headers':{}}}");
    event(
        "requestWillBeSent",
        "{'requestId':'2','type':'Image','frameId':'main','request':{'method':'GET','url':'https://a.example/'}}");

    assertThat(trail.with("").exchanges()).isEmpty();
    assertThat(trail.with("").shown()).isEmpty();
  }
}
