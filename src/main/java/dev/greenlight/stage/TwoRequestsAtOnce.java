package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.BrowserCookie;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.act.browser.StaticPage;
import dev.greenlight.model.Consent;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.Map;

/**
 * A Retail Customer who is asked in one tab of his browser when another one shows a second request,
 * and then approves the first. The second page is fetched with the cookies of his browser; what
 * cookies it hands out do not reach that, so that who keeps requests in cookies is not seen to mix
 * them up.
 */
public final class TwoRequestsAtOnce {
  private static final int SERVER_ERROR = 500;

  private final Stage stage;
  private final Asking first;
  private final PreparedRequest second;

  private TwoRequestsAtOnce(Stage stage, Asking first, PreparedRequest second) {
    this.stage = stage;
    this.first = first;
    this.second = second;
  }

  /**
   * Two requests of the Third Party that differ in state and challenge.
   *
   * @param customer who is asked
   * @throws NotServed when the run file says that nobody is asked
   */
  public static TwoRequestsAtOnce of(Stage stage, RunFile.Customer customer) {
    return new TwoRequestsAtOnce(
        stage, Asking.of(stage, customer), stage.consents().prepare(stage.pixit().thirdParty()));
  }

  /** The request that he approves. */
  public PreparedRequest first() {
    return first.prepared();
  }

  /** The one that was opened later. */
  public PreparedRequest second() {
    return second;
  }

  /**
   * Where his browser ends.
   *
   * @throws NotServed when consents are remembered, or a second tab shows no page that asks him
   * @throws NotCarriedOut when he is not asked for another reason, or the second tab shows nothing
   */
  public Callback approvedFirst() {
    Callback end = stage.consents().visit(first.customer(), Map.of(), this::approvesFirst);
    return stage.consents().noted(first.customer(), first(), end);
  }

  private Callback approvesFirst(CustomerAgent agent, Identity identity) {
    ConsentWalk walk = first.play(agent, identity);
    if (!stage.consents().way().isAtServer(agent.location())) {
      throw new NotServed(
          "another host than that of the authorization endpoint asks customers, and what cookies it"
              + " keeps for the authorization endpoint is not seen there");
    }
    List<BrowserCookie> held =
        CookieTrail.held(agent.location(), agent.cookies(), agent.trail().exchanges());
    requireQuestion(new FrontChannel(stage.quick()).send(second.request(), held));
    walk.decide(Decision.APPROVE);
    return Landing.of(agent, first(), stage.door());
  }

  private void requireQuestion(Exchange shown) {
    stage.journal().exhibit(null, "page of the second tab", shown);
    if (!shown.answered()) {
      throw new NotCarriedOut("the page of the second tab did not come: " + shown.failure(), shown);
    }
    if (shown.response().status() >= SERVER_ERROR) {
      throw new NotCarriedOut("the page of the second tab did not come", shown);
    }
    Consent consent = stage.pixit().consent();
    if (!StaticPage.shows(
        shown.response().body().text(), consent.onRecord(consent.questionSign()))) {
      throw new NotServed("a second request in his session shows no page on which he is asked");
    }
  }
}
