package dev.greenlight.steps;

import dev.greenlight.act.resource.Description;
import dev.greenlight.judge.resource.CarriesWriteOut;
import dev.greenlight.judge.resource.IsGoneOrRevoked;
import dev.greenlight.judge.resource.KeepsAuthorizedPeriod;
import dev.greenlight.judge.resource.RefusesContent;
import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.judge.resource.RefusesToken.Cause;
import dev.greenlight.judge.resource.ShowsText;
import dev.greenlight.stage.Management;
import io.cucumber.java.After;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;

/** What a Third Party may write, with the token that is meant for it. */
public final class ManagementSteps {
  /** Before the scene is closed. */
  private static final int EARLY = 20_000;

  private static final Duration YEAR = Duration.ofDays(365);

  private final Play play;
  private Management.Changed changed;

  public ManagementSteps(Play play) {
    this.play = play;
  }

  @When("the Third Party writes to its registration what it read there")
  public void writesRegistrationBack() {
    play.answer(management().writeRegistrationBack());
  }

  @When("the Third Party writes to its registration what is no resource")
  public void writesNonsenseToRegistration() {
    play.answer(management().writeNonsenseToRegistration());
  }

  @When("the Third Party changes the description in its registration")
  public void changesDescription() {
    changed = management().changeDescription();
    play.answer(changed.answer());
  }

  @When("the Third Party reads its registration again")
  public void readsAgain() {
    play.answer(management().registration());
  }

  @When("the Third Party writes to that Authorization what it read there")
  public void writesAuthorizationBack() {
    play.answer(management().writeBack(play.authorization()));
  }

  @When("the Third Party writes to that Authorization what is no resource")
  public void writesNonsenseToAuthorization() {
    play.answer(management().writeNonsense(play.authorization()));
  }

  @When("the Third Party writes to that Authorization that it lasts a year longer")
  public void lengthensAuthorization() {
    play.stage().pool().requireApart(play.authorization());
    Management.Lengthened tried = management().lengthen(play.authorization(), YEAR);
    play.put("before", tried.before());
    play.answer(tried.answer());
    play.put("afterwards", tried.afterwards());
  }

  @Then("the Authorization lasts no longer than it did")
  public void lastsNoLonger() {
    play.ask(new KeepsAuthorizedPeriod(), "before", "afterwards");
  }

  @When("the Third Party deletes the Authorization")
  public void deletesAuthorization() {
    play.stage().pool().requireApart(play.authorization());
    play.answer(management().delete(play.authorization()));
  }

  @Then("it is carried out")
  public void isCarriedOut() {
    play.ask(new CarriesWriteOut(), "answer");
  }

  @Then("it is refused as malformed")
  public void isMalformed() {
    play.ask(new RefusesContent(), "answer");
  }

  @Then("the description is the changed one")
  public void showsChange() {
    play.ask(
        new ShowsText("ApplicationInformation", Description.FIELD, changed.description()),
        "answer");
  }

  @Then("the Authorization is gone, or called revoked")
  public void isGone() {
    play.askAbout("authorization_deletion_effective", new IsGoneOrRevoked(), "answer");
  }

  @Then("the resource server refuses the token of the deleted Authorization")
  public void tokenIsDead() {
    play.askAbout("authorization_deletion_effective", new RefusesToken(Cause.INVALID), "answer");
  }

  /** However the case ended: the registration is the vendor's. That it is his again is asked. */
  @After(order = EARLY)
  public void restores() {
    if (changed != null) {
      play.answer(management().restore(changed));
      play.askAbout("registration_put", new CarriesWriteOut(), "answer");
    }
  }

  private Management management() {
    return new Management(play.stage());
  }
}
