package dev.greenlight.stage;

import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.Map;

/**
 * Two Retail Customers, each in a browser of his own, who are asked for the same Third Party at the
 * same time: both are at the question before the first of them approves, and both have approved
 * before the first code is redeemed. The two requests are as like as can be: their states differ in
 * the last character alone.
 *
 * @param first who is asked first, approves first, and whose code is redeemed first
 * @param second the other
 */
public record TwoCustomersAtOnce(Authorization first, Authorization second) {

  private record Ends(Callback first, Callback second) {}

  /**
   * Lets them share what they have.
   *
   * @throws NotServed when the run file says that nobody is asked
   * @throws dev.greenlight.act.NotCarriedOut when one is not asked, or no code comes back
   * @throws NotReached when a code brings no tokens
   */
  public static TwoCustomersAtOnce shared(
      Stage stage, RunFile.Customer first, RunFile.Customer second) {
    Asking one = Asking.of(stage, first);
    Asking two = Asking.of(stage, second).like(one);
    Ends ends =
        stage
            .consents()
            .visit(
                first,
                Map.of(),
                (browser, identity) -> {
                  ConsentWalk walk = one.play(browser, identity);
                  return stage
                      .consents()
                      .visit(
                          second,
                          Map.of(),
                          (otherBrowser, otherIdentity) -> {
                            ConsentWalk otherWalk = two.play(otherBrowser, otherIdentity);
                            walk.decide(Decision.APPROVE);
                            otherWalk.decide(Decision.APPROVE);
                            return new Ends(
                                Landing.of(browser, one.prepared(), stage.door()),
                                Landing.of(otherBrowser, two.prepared(), stage.door()));
                          });
                });
    return new TwoCustomersAtOnce(
        redeemed(stage, one, ends.first()), redeemed(stage, two, ends.second()));
  }

  private static Authorization redeemed(Stage stage, Asking asked, Callback end) {
    return stage
        .pool()
        .redeemed(
            asked.customer(),
            asked.prepared(),
            stage.consents().noted(asked.customer(), asked.prepared(), end));
  }

  /** What the tokens of the one, and then those of the other, open. */
  public List<Exchange> batches(Stage stage) {
    return List.of(Relationship.read(stage, first), Relationship.read(stage, second));
  }
}
