package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.resource.ComesAgain;
import dev.greenlight.judge.resource.NotifiesOf;
import dev.greenlight.stage.Notifications;
import dev.greenlight.stage.ResourceTokens;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** A Data Custodian tells a Third Party that there is something to fetch. */
public final class NotificationSteps {
  private final Play play;
  private String uri;
  private boolean arrived;

  public NotificationSteps(Play play) {
    this.play = play;
  }

  @When("the Data Custodian notifies the Third Party of the {resource}")
  public void notifies(ProtectedResource resource) {
    uri = play.addresses().of(resource);
    arrived = new Notifications(play.scene()).of(uri);
  }

  @When("the Data Custodian notifies the Third Party of the {resource}, which is out of order once")
  public void notifiesInVain(ProtectedResource resource) {
    new Notifications(play.scene()).refusedOf(play.addresses().of(resource));
  }

  @When("the Third Party reads the {resource} that the notification names")
  public void readsWhatIsNamed(ProtectedResource resource) {
    if (!arrived) {
      throw new NotCarriedOut("no notification names anything that could be read");
    }
    String token = new ResourceTokens(play.stage()).good(resource.opener());
    play.answer(play.resources().get(uri, "Bearer " + token));
  }

  @Then("the notification names the {resource} by its address")
  public void names(ProtectedResource resource) {
    play.ask(new NotifiesOf(resource.title()), play.known(Notifications.roles()));
  }

  @Then("the notification of the {resource} comes again")
  public void comesAgain(ProtectedResource resource) {
    play.ask(new ComesAgain(resource.title()), play.known(Notifications.roles()));
  }
}
