package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.resource.ComesAgain;
import dev.greenlight.judge.resource.NotifiesOf;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.CallbackDoor;
import dev.greenlight.stage.ResourceTokens;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Optional;

/** A Data Custodian tells a Third Party that there is something to fetch. */
public final class NotificationSteps {
  private final Play play;
  private String uri;
  private Optional<CallbackDoor.Message> arrived = Optional.empty();

  public NotificationSteps(Play play) {
    this.play = play;
  }

  @When("the Data Custodian notifies the Third Party of the {resource}")
  public void notifies(ProtectedResource resource) {
    makesNotify(resource);
    awaits();
  }

  @When("the Data Custodian notifies the Third Party of the {resource}, which is out of order once")
  public void notifiesInVain(ProtectedResource resource) {
    play.stage().door().refuseNotification(play.resources().uri(resource));
    makesNotify(resource);
    awaits();
  }

  @When("the Third Party reads the {resource} that the notification names")
  public void readsWhatIsNamed(ProtectedResource resource) {
    if (arrived.isEmpty()) {
      throw new NotCarriedOut("no notification names anything that could be read");
    }
    String token = new ResourceTokens(play.stage()).good(resource.opener());
    play.answer(play.resources().get(uri, "Bearer " + token));
  }

  @Then("the notification names the {resource} by its address")
  public void names(ProtectedResource resource) {
    play.ask(new NotifiesOf(resource.title()), play.known("resource", "type", "notification"));
  }

  @Then("the notification of the {resource} comes again")
  public void comesAgain(ProtectedResource resource) {
    play.ask(new ComesAgain(resource.title()), play.known("resource", "notification"));
  }

  private void makesNotify(ProtectedResource resource) {
    uri = play.resources().uri(resource);
    play.put("resource", new Fact(uri));
    play.stage()
        .hooks()
        .orElseThrow(() -> new NotCarriedOut("the run file names no hooks (pixit.hooks)"))
        .call(
            play.stage().pixit().hooks().flatMap(RunFile.Hooks::notification),
            "make the Data Custodian notify",
            "resource",
            uri);
  }

  private void awaits() {
    Duration patience = Duration.ofSeconds(play.stage().runFile().policy().requestSeconds());
    arrived = play.stage().door().notification(uri, patience);
    arrived.ifPresent(
        message -> {
          play.put("type", new Fact(message.contentType()));
          play.put("notification", new Fact(message.body()));
        });
  }
}
