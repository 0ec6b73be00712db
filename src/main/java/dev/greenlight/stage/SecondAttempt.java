package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import java.util.Map;

/**
 * What came when a customer had denied, and was asked again in the same browser and approved.
 *
 * @param customer who changed his mind
 * @param prepared what he was asked the second time
 * @param callback where his browser ended then
 */
public record SecondAttempt(
    RunFile.Customer customer, PreparedRequest prepared, Callback callback) {

  /**
   * Lets him deny, and approve afterwards.
   *
   * @throws NotCarriedOut when he could not deny, or was not obeyed
   */
  public static SecondAttempt made(Stage stage, RunFile.Customer customer) {
    PreparedRequest first = stage.consents().prepare(stage.pixit().thirdParty());
    PreparedRequest second = stage.consents().prepare(stage.pixit().thirdParty());
    return stage
        .consents()
        .visit(
            customer,
            Map.of(),
            (agent, identity) -> {
              Callback denied = decide(stage, first, Decision.DENY, agent, identity);
              if (denied.parameter("code").isPresent()) {
                throw new NotCarriedOut(
                    "a code came although the customer denied, so that he has no second attempt");
              }
              return new SecondAttempt(
                  customer, second, decide(stage, second, Decision.APPROVE, agent, identity));
            });
  }

  private static Callback decide(
      Stage stage,
      PreparedRequest prepared,
      Decision decision,
      CustomerAgent agent,
      Identity identity) {
    agent.open(prepared.request().uri());
    ConsentWalk walk = new ConsentWalk(stage.pixit().consent(), agent, identity);
    if (!walk.untilAsked() && decision == Decision.DENY) {
      throw new NotCarriedOut(
          "the Data Custodian did not ask " + identity.name() + ", so that he could not deny");
    }
    walk.decide(decision);
    Callback end = Landing.of(agent);
    return Landing.isAtThirdParty(prepared, end)
        ? end
        : stage.door().arrival(prepared.state()).orElse(end);
  }

  /**
   * What it granted.
   *
   * @throws NotCarriedOut when no code came back
   */
  public Authorization redeemed(Stage stage) {
    return stage.pool().redeemed(customer, prepared, callback);
  }
}
