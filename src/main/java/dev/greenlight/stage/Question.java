package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.Locale;

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
   * @throws NotServed when customers are never asked
   * @throws NotCarriedOut when he is not asked
   */
  public static Question of(Stage stage, RunFile.Customer customer) {
    return Asking.of(stage, customer)
        .unanswered(
            agent ->
                new Question(
                    agent.text(),
                    agent.trail().documents().stream().filter(Question::isPage).toList()));
  }

  /**
   * The pages that filled his window.
   *
   * @throws NotCarriedOut when his browser does not tell
   */
  public List<Exchange> knownPages() {
    if (pages.isEmpty()) {
      throw new NotCarriedOut("the browser does not tell which pages it was shown");
    }
    return pages;
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
