package dev.greenlight.stage;

import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.act.browser.StaticPage;
import dev.greenlight.model.Consent;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import java.util.Map;

/**
 * A Retail Customer who is asked in one tab of his browser when another one shows a second request,
 * and then approves the first.
 *
 * @param stage whose target asks him
 * @param first the request that he approves
 * @param second the one that was opened later, by the same Third Party
 */
public record TwoRequestsAtOnce(Stage stage, PreparedRequest first, PreparedRequest second) {

  /** Two requests that differ in state and challenge. */
  public static TwoRequestsAtOnce of(Stage stage, RunFile.ThirdParty thirdParty) {
    return new TwoRequestsAtOnce(
        stage, stage.consents().prepare(thirdParty), stage.consents().prepare(thirdParty));
  }

  /**
   * Where his browser ends.
   *
   * @throws NotServed when he is asked nothing, or not in a second tab
   */
  public Callback approvedFirst(RunFile.Customer customer) {
    Callback end =
        stage
            .consents()
            .visit(customer, Map.of(), (agent, identity) -> approvesFirst(agent, identity));
    return stage.consents().noted(customer, first, end);
  }

  private Callback approvesFirst(CustomerAgent agent, Identity identity) {
    agent.open(first.request().uri());
    ConsentWalk walk = new ConsentWalk(stage.pixit().consent(), agent, identity);
    if (!walk.untilAsked()) {
      throw new NotServed("the customer is not asked, so that no page of a first tab is left");
    }
    requireQuestion(new FrontChannel(stage.quick()).send(second.request(), agent.cookies()));
    walk.decide(Decision.APPROVE);
    Callback end = Landing.of(agent);
    return Landing.isAtThirdParty(first, end)
        ? end
        : stage.door().arrival(first.state()).orElse(end);
  }

  private void requireQuestion(Exchange shown) {
    stage.journal().exhibit(null, "page of the second tab", shown);
    Consent consent = stage.pixit().consent();
    if (!shown.answered()
        || !StaticPage.shows(
            shown.response().body().text(), consent.onRecord(consent.questionSign()))) {
      throw new NotServed("a second request in his session shows no page on which he is asked");
    }
  }
}
