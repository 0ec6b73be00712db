package dev.greenlight.stage;

import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.model.Choice;
import dev.greenlight.model.Consent;
import dev.greenlight.model.ConsentStep;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.Optional;

/**
 * What came when a customer approved an authorization request, and had chosen none of his
 * UsagePoints.
 *
 * @param customer who approved
 * @param prepared what was asked of him
 * @param end where his browser ended
 */
public record NothingChosen(RunFile.Customer customer, PreparedRequest prepared, Callback end) {

  /**
   * Lets a customer do so who has several UsagePoints.
   *
   * @throws NotServed when the run file does not say how
   */
  public static NothingChosen by(Stage stage) {
    List<ConsentStep> steps = ChosenConsent.stepsToNone(stage);
    RunFile.Customer customer = ChosenConsent.chooser(stage);
    PreparedRequest prepared = stage.consents().prepare(stage.pixit().thirdParty());
    Choice choice = ChosenConsent.choice(stage);
    Consent pages = stage.pixit().consent().choosing(choice.page(), steps);
    return stage
        .consents()
        .visit(
            customer,
            choice.values(),
            (agent, identity) -> {
              agent.open(prepared.request().uri());
              ConsentWalk walk = new ConsentWalk(pages, agent, identity);
              walk.decide(Decision.APPROVE);
              ChosenConsent.requireChoice(stage, customer, choice, walk);
              return new NothingChosen(
                  customer, prepared, Landing.of(agent, prepared, stage.door()));
            });
  }

  /** The code that came all the same. */
  public Optional<Approval> code() {
    return Optional.of(end)
        .filter(there -> Landing.isAtThirdParty(prepared, there))
        .flatMap(there -> there.parameter("code"))
        .map(code -> new Approval(customer, prepared, end, code));
  }

  /** What the tokens for that code open. */
  public Exchange read(Stage stage, Approval approval) {
    return Relationship.read(stage, stage.pool().redeemed(customer, prepared, approval.callback()));
  }
}
