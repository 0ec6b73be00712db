package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.oauth.BringsCode;
import dev.greenlight.judge.oauth.OffersChosenScope;
import dev.greenlight.judge.resource.RefersToThirdParty;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Connection;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** A customer connects the Third Party from the portal of the Data Custodian. */
public final class ConnectSteps {
  private final Play play;

  public ConnectSteps(Play play) {
    this.play = play;
  }

  @When("a Retail Customer logs in at the portal, connects the Third Party there and approves")
  public void connects() {
    takes(Connection.made(play.stage(), play.customer()));
  }

  @When(
      "a Retail Customer logs in at the portal, connects the Third Party there for less than it is"
          + " registered for and approves")
  public void connectsForLess() {
    takes(Connection.ofLess(play.stage(), play.customer()));
  }

  @Then("the scope that it is offered is no more than he chose")
  public void offersChosen() {
    String scope = play.stage().pixit().ways().connect().orElseThrow().less().orElseThrow().scope();
    play.put("chosen scope", new Fact(scope));
    play.ask(new OffersChosenScope(), "referral", "chosen scope");
  }

  private void takes(Connection connection) {
    play.put("referral", connection.referral());
    play.put("user name", new Fact(play.customer().user()));
    play.put("redirect uri", new Fact(connection.prepared().thirdParty().redirectUri()));
    play.put("state", new Fact(connection.prepared().state()));
    play.cameBack(connection.callback());
  }

  @Then("his browser was sent to the registered scope-selection screen, with what belongs there")
  public void refers() {
    play.refer("answer", play.resources().opened(ProtectedResource.APPLICATION_INFORMATION));
    play.ask(new RefersToThirdParty(), "referral", "answer", "user name");
  }

  @Then("it came back from the authorization request of the Third Party with a code")
  public void completes() {
    play.askAbout("connect_completes", new BringsCode(), "callback", "redirect uri", "state");
  }
}
