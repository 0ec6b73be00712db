package dev.greenlight.steps;

import dev.greenlight.judge.secrecy.SaysNotHowItIsMade;
import dev.greenlight.judge.secrecy.TraceHidesCredentials;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.Nonsense;
import dev.greenlight.stage.Seen;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;

/** What servers say of what they cannot take. */
public final class NonsenseSteps {
  private final Play play;
  private final List<Seen> answers = new ArrayList<>();

  public NonsenseSteps(Play play) {
    this.play = play;
  }

  @When("the authorization endpoint is sent what it cannot take")
  public void isSentToAuthorization() {
    keep(new Nonsense(play.stage()).sentToAuthorization());
  }

  @When("the token endpoint is sent what it cannot take")
  public void isSentToToken() {
    keep(new Nonsense(play.stage()).sentToToken());
  }

  @When("the resource server is sent what it cannot take")
  public void isSentToResources() {
    keep(new Nonsense(play.stage()).sentToResources());
  }

  @When("each server is asked by TRACE what it received")
  public void isTraced() {
    keep(new Nonsense(play.stage()).traces());
  }

  @Then("no answer holds the credentials that were sent")
  public void hidesCredentials() {
    for (Seen answer : answers) {
      play.refer("answer", answer);
      play.ask(new TraceHidesCredentials(), "answer");
    }
  }

  @Then("no answer says how the server is made")
  public void saysNotHowItIsMade() {
    // What is rightly passed over, as a date that is none in a condition, is served.
    List<Seen> refused = answers.stream().filter(answer -> !isServed(answer)).toList();
    for (Seen answer : refused.isEmpty() ? answers : refused) {
      play.refer("answer", answer);
      play.ask(new SaysNotHowItIsMade(), "answer");
    }
  }

  private static boolean isServed(Seen answer) {
    Exchange exchange = answer.exchange();
    return exchange.answered() && exchange.response().status() == 200;
  }

  private void keep(List<Exchange> exchanges) {
    exchanges.forEach(exchange -> answers.add(play.keep("answer to nonsense", exchange)));
  }
}
