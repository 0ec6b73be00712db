package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a Data Custodian shows a customer whom it asks whether the Third Party may read his data. He
 * goes away without an answer.
 *
 * @param text what he reads on the page that asks
 * @param pages those that filled his window up to that one
 */
public record Question(String text, List<Exchange> pages) {
  private static final int OK = 200;

  /**
   * Lets him go up to the question.
   *
   * @throws NotCarriedOut when he is not asked
   */
  public static Question of(Stage stage, RunFile.Customer customer) {
    PreparedRequest prepared = stage.consents().prepare(stage.pixit().thirdParty());
    return stage
        .consents()
        .visit(customer, Map.of(), (agent, identity) -> asked(stage, prepared, agent, identity));
  }

  private static Question asked(
      Stage stage, PreparedRequest prepared, CustomerAgent agent, Identity identity) {
    agent.open(prepared.request().uri());
    if (!new ConsentWalk(stage.pixit().consent(), agent, identity).untilAsked()) {
      throw new NotCarriedOut(
          "the Data Custodian did not ask " + identity.name() + " for his consent");
    }
    return new Question(
        agent.text(), agent.trail().documents().stream().filter(Question::isPage).toList());
  }

  private static boolean isPage(Exchange exchange) {
    return exchange.answered()
        && exchange.response().status() == OK
        && exchange
            .response()
            .header("Content-Type")
            .orElse("text/html")
            .toLowerCase(Locale.ROOT)
            .contains("html");
  }
}
