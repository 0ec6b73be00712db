package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.model.ConsentPage;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.SameSite;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came when another site let the browser of a customer, who was being asked, post an approval:
 * with what its owner sees on such a page himself, and without whatever is hidden there.
 *
 * @param attempts where each of the two led, with the cookies that a browser sends along, and where
 *     it keeps some back, with all
 * @param redirectUri where a code would go
 */
public record ForgedConsent(List<Attempt> attempts, String redirectUri) {
  public ForgedConsent {
    attempts = List.copyOf(attempts);
  }

  /**
   * A form that was posted, to a question that nobody had answered yet.
   *
   * @param answer where it led
   * @param keptBy the values of {@code SameSite} by which browsers keep cookies that it came with
   *     from other sites, in words; {@link SameSite#UNKNOWN} is among them where the browser does
   *     not tell how one came; empty where a browser sends them all
   */
  public record Attempt(Exchange answer, String keptBy) {}

  /**
   * Tries it.
   *
   * @throws NotServed where the page that asks has no form that is posted, or what was approved
   *     once is never asked again
   * @throws NotCarriedOut where a form that is rightly posted without the browser does not count
   */
  public static ForgedConsent tried(Stage stage, RunFile.Customer customer) {
    if (stage.pixit().denier().isPresent()) {
      throw new NotServed(
          "consents are remembered (pixit.denier): whoever approved once would not be asked again");
    }
    FilledForm first = ask(stage, customer);
    requireCounts(stage, first);
    return new ForgedConsent(
        FilledForm.forged(stage, first, () -> ask(stage, customer)),
        first.prepared().thirdParty().redirectUri());
  }

  private static void requireCounts(Stage stage, FilledForm asked) {
    Exchange answer = asked.postedByCustomer(stage);
    stage.journal().exhibit(null, "form that is posted without the browser", answer);
    boolean counts =
        answer.answered()
            && answer
                .response()
                .header("Location")
                .map(Callback::at)
                .filter(end -> Landing.isAtThirdParty(asked.prepared(), end))
                .flatMap(end -> end.parameter("code"))
                .isPresent();
    if (!counts) {
      throw new NotCarriedOut(
          "the customer's own form of the page that asks is not accepted when it is sent without"
              + " his browser: then it would say nothing that one from another site is not"
              + " accepted",
          answer);
    }
  }

  private static FilledForm ask(Stage stage, RunFile.Customer customer) {
    Asking asking = Asking.of(stage, customer);
    return asking.unanswered(
        agent -> {
          ConsentPage page = question(stage, agent);
          return FilledForm.on(
                  agent,
                  asking.prepared(),
                  Stream.concat(page.steps().stream(), page.approve().stream()).toList())
              .orElseThrow(
                  () ->
                      new NotServed(
                          "the page that asks has no form that is posted without scripts: no other"
                              + " site could post it"));
        });
  }

  private static ConsentPage question(Stage stage, CustomerAgent agent) {
    return stage.pixit().consent().pages().stream()
        .filter(page -> page.asks() && agent.shows(page.sign()))
        .findFirst()
        .orElseThrow(() -> new NotCarriedOut("the page that asks is not shown any more"));
  }
}
