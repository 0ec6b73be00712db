package dev.greenlight.steps;

import dev.greenlight.act.resource.Addresses;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.judge.resource.BulkHoldsChosenOnly;
import dev.greenlight.judge.resource.BulkKeepsToChosenDays;
import dev.greenlight.model.Choice;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.BulkData;
import dev.greenlight.stage.ChosenConsent;
import dev.greenlight.stage.Newcomer;
import dev.greenlight.stage.Seen;
import dev.greenlight.stage.Settling;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/**
 * What a customer chose to share in bulk data: that of a Third Party to which he granted nothing
 * else, as all his consents show there.
 */
public final class ChosenBulkSteps {
  private final Play play;
  private ChosenConsent chosen;
  private Seen batch;

  public ChosenBulkSteps(Play play) {
    this.play = play;
  }

  @Given(
      "a Retail Customer with several UsagePoints has chosen to share one of them with a Third"
          + " Party that may be lost")
  public void choosesOne() {
    uses(ChosenConsent.ofOneUsagePointForExpendable(play.stage()));
  }

  @Given("a Retail Customer has chosen to share some days with a Third Party that may be lost")
  public void choosesDays() {
    uses(Newcomer.choosesDays(play.stage()));
  }

  private void uses(ChosenConsent given) {
    chosen = given;
    play.uses(chosen.authorization());
    play.refer("whole", chosen.whole().seen());
    batch = chosen.opened(play.stage());
    play.refer("chosen", batch);
  }

  @When("that Third Party reads its bulk data")
  public void readsBulk() {
    BulkData bulk = new BulkData(play.stage());
    new Settling(play.stage()).until(this::isIn, () -> play.answer(bulk.of(thirdParty())));
  }

  @Then("what he chose is in it, and nothing of his other UsagePoints")
  public void holdsChosenOnly() {
    play.ask(new BulkHoldsChosenOnly(), "answer", "chosen", "whole");
  }

  @Then("of him nothing of other days is in it")
  public void keepsToDays() {
    Choice choice = ChosenConsent.choice(play.stage());
    play.ask(
        new BulkKeepsToChosenDays(
            choice.from().orElseThrow().toString(), choice.to().orElseThrow().toString()),
        "answer",
        "chosen",
        "whole");
  }

  /** Whether what he chose is in an answer. */
  private boolean isIn(Exchange answer) {
    return answer.answered()
        && FeedDirectory.of(
                batch.exchange().request().uri(), batch.exchange().response().body().content())
            .all("UsagePoint")
            .map(entry -> Addresses.last(entry.self()))
            .anyMatch(id -> answer.response().body().text().contains("/UsagePoint/" + id));
  }

  private RunFile.ThirdParty thirdParty() {
    return chosen.authorization().prepared().thirdParty();
  }
}
