package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.Trail;
import dev.greenlight.model.Programme;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.stream.Stream;

/** What a customer is offered to share when he is asked for his consent, which he then leaves. */
public final class ConsentOffer {
  private ConsentOffer() {}

  /**
   * Who has the account that is left out, among those who approve and the one who never does; the
   * first who approves where nobody is named.
   */
  public static RunFile.Customer owner(Stage stage, Programme.Ineligible account) {
    List<RunFile.Customer> customers = stage.pixit().customers();
    return Stream.concat(customers.stream(), stage.pixit().denier().stream())
        .filter(each -> account.customer().filter(each.name()::equals).isPresent())
        .findFirst()
        .orElse(customers.get(0));
  }

  /**
   * The page on which he chooses: the last that names an account which he may share, or else the
   * one that asks him.
   *
   * @throws NotReached when nobody is let log in
   * @throws NotServed when customers are never asked, or not again
   * @throws NotCarriedOut when he is not asked
   */
  public static Exchange page(Stage stage, Programme.Ineligible account) {
    RunFile.Customer owner = owner(stage, account);
    Asking asking = Asking.of(stage, owner);
    stage.pool().requests().requireLogin(stage.pixit().thirdParty());
    return asking.unanswered(agent -> page(agent.trail(), account));
  }

  private static Exchange page(Trail trail, Programme.Ineligible account) {
    return trail.documents().stream()
        .filter(Exchange::answered)
        .filter(page -> page.response().body().text().contains(account.besides()))
        .reduce((first, last) -> last)
        .or(trail::shown)
        .orElseThrow(() -> new NotCarriedOut("the browser shows no page"));
  }
}
