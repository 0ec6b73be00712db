package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.resource.ComesPackedAsItSays;
import dev.greenlight.judge.resource.ComesPlain;
import dev.greenlight.judge.resource.ConditionTellsNothing;
import dev.greenlight.judge.resource.IgnoresBadCondition;
import dev.greenlight.judge.resource.KeepsOutOfSharedCaches;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import dev.greenlight.stage.Conditions;
import dev.greenlight.stage.ResourceTokens;
import dev.greenlight.stage.Seen;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;

/** Requests for what has changed, and for what may come packed. */
public final class ConditionSteps {
  private static final int BAD_TOKEN = 401;

  private final Play play;
  private List<Seen> answers = List.of();

  public ConditionSteps(Play play) {
    this.play = play;
  }

  @When("somebody without credentials asks for the batch where it has changed")
  public void asksWithoutCredentials() {
    asks(Optional.empty());
  }

  @When("somebody with a token that was never issued asks for the batch where it has changed")
  public void asksWithUnknownToken() {
    asks(Optional.of("Bearer " + play.stage().words().token()));
  }

  @When("somebody with the token of another customer asks for the batch where it has changed")
  public void asksWithForeignToken() {
    asks(Optional.of(conditions().ofAnother()));
    if (answers.stream().anyMatch(seen -> isCalledBad(seen.exchange()))) {
      play.put("control", conditions().control());
    }
  }

  @Then("he is not told whether it has, for want of a token")
  public void isNotToldWithoutToken() {
    answers.forEach(seen -> asksOf(seen, "resource_token_required", false));
  }

  @Then("he is not told whether it has, as nobody knows his token")
  public void isNotToldWithUnknownToken() {
    answers.forEach(seen -> asksOf(seen, "resource_token_known", false));
  }

  @Then("he is not told whether it has")
  public void isNotTold() {
    answers.forEach(seen -> asksOf(seen, "subscription_isolation", true));
  }

  @When("the Third Party asks for the batch where it has changed since what is no date")
  public void asksSinceNoDate() {
    answers =
        conditions().askedSinceNoDate().stream()
            .map(exchange -> play.keep("answer to a condition", exchange))
            .toList();
  }

  @Then("it comes as it does without that condition")
  public void comesAsWithout() {
    for (Seen answer : answers) {
      play.refer("answer", answer);
      play.ask(new IgnoresBadCondition(), "answer");
    }
  }

  @When("the Third Party asks for the batch and takes it packed \\(gzip)")
  public void takesPacked() {
    takes("gzip");
  }

  @When("the Third Party asks for the batch and takes nothing packed")
  public void takesNothingPacked() {
    takes("identity, *;q=0");
  }

  @When("the Third Party asks for the batch and names gzip as what it does not take")
  public void refusesGzip() {
    takes("gzip;q=0");
  }

  private void takes(String codings) {
    String bearer =
        "Bearer " + new ResourceTokens(play.stage()).good(ProtectedResource.BATCH.opener());
    play.answer(conditions().asks(new Header("Accept-Encoding", codings), Optional.of(bearer)));
  }

  @Then("it comes plain")
  public void comesPlain() {
    play.ask(new ComesPlain(), "answer");
  }

  @Then("it comes packed as it says, or plain")
  public void comesAsItSays() {
    play.ask(new ComesPackedAsItSays(), "answer");
  }

  @Then("no shared cache may keep it")
  public void keepsOutOfSharedCaches() {
    play.askAbout("energy_data_not_shared_by_caches", new KeepsOutOfSharedCaches(), "answer");
  }

  private void asksOf(Seen seen, String requirement, boolean entitledElsewhere) {
    play.refer("answer", seen);
    play.askAbout(
        requirement, new ConditionTellsNothing(entitledElsewhere), play.known("answer", "control"));
  }

  private void asks(Optional<String> authorization) {
    answers =
        conditions().asked(authorization).stream()
            .map(exchange -> play.keep("answer to a condition", exchange))
            .toList();
  }

  private static boolean isCalledBad(Exchange exchange) {
    return exchange.answered() && exchange.response().status() == BAD_TOKEN;
  }

  private Conditions conditions() {
    return new Conditions(play.stage());
  }
}
