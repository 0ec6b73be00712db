package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.model.Programme;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a customer is offered to share when he is asked for his consent, which he then leaves. */
public final class ConsentOffer {
  private ConsentOffer() {}

  /** Who has the account that is left out. */
  public static RunFile.Customer customer(Stage stage, Programme.Ineligible account) {
    List<RunFile.Customer> customers = stage.pixit().customers();
    return customers.stream()
        .filter(each -> account.customer().filter(each.name()::equals).isPresent())
        .findFirst()
        .orElse(customers.get(0));
  }

  /**
   * The page on which he chooses: the last that names an account which he may share, or else the
   * one that asks him.
   *
   * @throws NotReached when nobody is let log in
   * @throws NotCarriedOut when he is not asked
   */
  public static Exchange page(Stage stage, Programme.Ineligible account) {
    stage.pool().requests().requireLogin(stage.pixit().thirdParty());
    PreparedRequest prepared = stage.consents().prepare(stage.pixit().thirdParty());
    return stage
        .consents()
        .visit(
            customer(stage, account),
            Map.of(),
            (agent, identity) -> {
              agent.open(prepared.request().uri());
              if (!new ConsentWalk(stage.pixit().consent(), agent, identity).untilAsked()) {
                throw new NotCarriedOut(
                    "the Data Custodian did not ask him, so that nothing was offered");
              }
              List<Exchange> pages = agent.trail().documents();
              return pages.stream()
                  .filter(Exchange::answered)
                  .filter(page -> page.response().body().text().contains(account.besides()))
                  .reduce((first, last) -> last)
                  .or(() -> Optional.of(agent.trail()).flatMap(trail -> trail.shown()))
                  .orElseThrow(() -> new NotCarriedOut("the browser shows no page"));
            });
  }
}
