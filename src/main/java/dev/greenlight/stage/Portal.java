package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;

/**
 * Where Retail Customers log in at the Data Custodian without being sent by a Third Party.
 *
 * @param stage what it is played on
 * @param address where it begins
 */
record Portal(Stage stage, String address) {

  /**
   * Lets a customer in.
   *
   * @param shut what is said where it does not
   * @return his way, which says whether he had to log in
   * @throws NotCarriedOut when he is still asked who he is
   */
  ConsentWalk enter(CustomerAgent agent, Identity identity, String shut) {
    agent.open(address);
    ConsentWalk walk = new ConsentWalk(stage.pixit().consent(), agent, identity);
    walk.untilAsked();
    if (agent.shows(stage.pixit().consent().loginSign())) {
      throw new NotCarriedOut(shut);
    }
    return walk;
  }
}
