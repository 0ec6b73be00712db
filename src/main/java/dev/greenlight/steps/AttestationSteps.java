package dev.greenlight.steps;

import dev.greenlight.judge.portal.IsAttested;
import dev.greenlight.judge.portal.PortalRoles;
import dev.greenlight.model.Attestation;
import dev.greenlight.record.Attested;
import dev.greenlight.stage.NotAttested;
import dev.greenlight.stage.NotServed;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** What a person has to look at. */
public final class AttestationSteps {
  private final Play play;
  private String claim;

  public AttestationSteps(Play play) {
    this.play = play;
  }

  @When("a person looks whether {string}")
  public void looks(String what) {
    claim = what;
    String testCase = play.scene().testCase().id();
    Attestation said =
        play.stage()
            .runFile()
            .policy()
            .attestation(testCase)
            .orElseThrow(() -> new NotAttested(what, testCase));
    if (said.found() == Attestation.Found.DOES_NOT_APPLY) {
      throw new NotServed(said.inWords());
    }
    play.put(
        PortalRoles.ATTESTATION,
        new Attested(said.by(), said.on().toString(), said.holds(), said.note()));
  }

  @Then("he attests that it is so")
  public void attests() {
    play.ask(new IsAttested(claim), PortalRoles.ATTESTATION);
  }
}
