package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.judge.portal.OffersBlockedToNobody;
import dev.greenlight.judge.resource.HasNothingToLookAt;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.PortalList;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;

/** Who is offered to customers in the portal. */
public final class PortalListSteps {
  private static final String DUTY = "blocked_third_party_not_offered";

  private final Play play;
  private Optional<String> unseen = Optional.empty();

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
    if (unseen.isPresent()) {
      play.askAbout(DUTY, new HasNothingToLookAt(unseen.get()));
    } else {
      play.askAbout(
          DUTY,
          new OffersBlockedToNobody(own().customer().id(), play.otherThirdParty().customer().id()),
          "offered before",
          "offered after");
    }
  }

  private void looks(String role) {
    if (unseen.isEmpty()) {
      PortalList.of(play.stage())
          .ifPresentOrElse(
              list -> looks(list, role),
              () ->
                  unseen =
                      Optional.of(
                          "the run file does not say how a customer connects one of several Third"
                              + " Parties (pixit.connect.steps with {client})"));
    }
  }

  private void looks(PortalList list, String role) {
    try {
      List<String> offered =
          list.offered(
              play.relationship().authorization().customer(),
              List.of(own(), play.otherThirdParty()));
      play.put(role, new Fact(OffersBlockedToNobody.inWords(offered)));
    } catch (NotCarriedOut e) {
      // A block is played once in a run: what else it ends is looked at though the portal fails.
      unseen = Optional.of("the portal shows no list of Third Parties: " + e.getMessage());
    }
  }

  private RunFile.ThirdParty own() {
    return play.relationship().authorization().prepared().thirdParty();
  }
}
