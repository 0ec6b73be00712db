package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.feed.FitsSchema;
import dev.greenlight.judge.resource.ApplicationInformationIsComplete;
import dev.greenlight.judge.resource.AuthorizationAgreesWithToken;
import dev.greenlight.judge.resource.AuthorizationIsComplete;
import dev.greenlight.judge.resource.EqualsEntryOfBatch;
import dev.greenlight.judge.resource.FeedNamesItsAddress;
import dev.greenlight.judge.resource.KeepsIdsOfBatch;
import dev.greenlight.judge.resource.ListsMembersOfBatch;
import dev.greenlight.judge.resource.NamesEveryRedirectUri;
import dev.greenlight.judge.resource.ServiceIsUp;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.SameTime;
import dev.greenlight.stage.Siblings;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is in the resources that a Third Party may read. */
public final class ResourceSteps {
  private final Play play;
  private List<Siblings.Sibling> siblings = List.of();

  public ResourceSteps(Play play) {
    this.play = play;
  }

  @Given("the Third Party has the tokens of a Retail Customer")
  public void hasTokens() {
    play.uses(play.stage().pool().shared(play.customer(), play.thirdParty()));
  }

  @Given("the batch that it is in was read")
  public void batchWasRead() {
    play.refer("batch", play.batches().of(play.customer()).seen());
  }

  @Then("it fits the schema")
  public void fitsSchema() {
    play.askAbout("resource_fits_schema", new FitsSchema(), "answer");
  }

  @Then("it names the address that it was read from")
  public void namesItsAddress() {
    play.askAbout(
        "feed_self_link",
        new FeedNamesItsAddress(play.stage().pixit().http().resources().redirects()),
        "answer");
  }

  @Then("the registration in it is complete")
  public void registrationIsComplete() {
    play.ask(new ApplicationInformationIsComplete(), "answer");
  }

  @Then("it names every redirect_uri that is registered")
  public void namesRedirectUris() {
    RunFile.ThirdParty party = play.thirdParty();
    play.put(
        "redirect addresses",
        new Fact(
            Stream.concat(Stream.of(party.redirectUri()), party.otherRedirectUris().stream())
                .collect(Collectors.joining("\n"))));
    play.askAbout(
        "application_information_redirect_uris",
        new NamesEveryRedirectUri(),
        "answer",
        "redirect addresses");
  }

  @Then("the Authorization is complete")
  public void authorizationIsComplete() {
    play.ask(new AuthorizationIsComplete(), "answer");
  }

  @Then("the Authorization agrees with the token response")
  public void authorizationAgrees() {
    play.requireTokenResponse();
    play.askAbout(
        "authorization_agrees_with_token",
        new AuthorizationAgreesWithToken(),
        "answer",
        "token response");
  }

  @Then("the service is in operation")
  public void serviceIsUp() {
    play.ask(new ServiceIsUp(), "answer");
  }

  @Then("the {resource} equals its entry in the batch")
  public void equalsEntryOfBatch(ProtectedResource single) {
    new SameTime(play.scene()).compares(single, play.customer());
    play.ask(new EqualsEntryOfBatch(), "answer", "batch");
  }

  @When("the Third Party reads some more of the kind {resource}, each by its own address")
  public void readsMore(ProtectedResource kind) {
    siblings = new Siblings(play.scene()).read(kind, play.customer());
  }

  @Then("each of them equals its entry in the batch")
  public void eachEqualsEntryOfBatch() {
    for (Siblings.Sibling sibling : siblings) {
      play.refer("batch", sibling.batch());
      play.refer("answer", sibling.answer());
      play.ask(new EqualsEntryOfBatch(), "answer", "batch");
    }
  }

  @Then("the {resource} lists the members that the batch holds")
  public void listsMembersOfBatch(ProtectedResource feed) {
    new SameTime(play.scene()).compares(feed, play.customer());
    play.ask(new ListsMembersOfBatch(feed.element()), "answer", "batch");
  }

  @Then("what is in it has the id that it has in the batch")
  public void keepsIdsOfBatch() {
    play.askAbout("usage_data_persistent", new KeepsIdsOfBatch("batch"), "answer", "batch");
  }
}
