package dev.greenlight.steps;

import dev.greenlight.judge.portal.OffersBlockedToNobody;
import dev.greenlight.judge.resource.HasNothingToLookAt;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.PortalList;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Optional;

/** Who is offered to customers in the portal. */
public final class PortalListSteps {
  private static final String DUTY = "blocked_third_party_not_offered";

  private final Play play;

  public PortalListSteps(Play play) {
    this.play = play;
  }

  @Given("it may be offered to customers in the portal")
  public void looksBefore() {
    looks("offered before");
  }

  @When("the Retail Customer looks for it in the portal, where the run file says how")
  public void looksAfter() {
    looks("offered after");
  }

  @Then("it is not offered to him any more")
  public void isNotOffered() {
    if (list().isEmpty()) {
      play.askAbout(
          DUTY,
          new HasNothingToLookAt(
              "the run file does not say how a customer connects one of several Third Parties"
                  + " (pixit.connect.steps with {client})"));
    } else {
      play.askAbout(DUTY, new OffersBlockedToNobody(), "offered before", "offered after");
    }
  }

  private void looks(String role) {
    Authorization own = play.authorization();
    list()
        .ifPresent(
            list ->
                play.put(
                    role,
                    new Fact(
                        String.valueOf(list.offers(own.customer(), own.prepared().thirdParty())))));
  }

  private Optional<PortalList> list() {
    return PortalList.of(play.stage());
  }
}
