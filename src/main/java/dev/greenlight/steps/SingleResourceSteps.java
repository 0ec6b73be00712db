package dev.greenlight.steps;

import dev.greenlight.act.resource.Addresses;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.judge.resource.BatchIsOfOneUsagePoint;
import dev.greenlight.judge.resource.LinksOpen;
import dev.greenlight.stage.LinkWalk;
import dev.greenlight.stage.ResourceTokens;
import dev.greenlight.stage.SameTime;
import dev.greenlight.stage.Trespass;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Parts of a batch by their own addresses. */
public final class SingleResourceSteps {
  private static final int UNLIKELY = 24;

  private final Play play;
  private LinkWalk.Followed links;

  public SingleResourceSteps(Play play) {
    this.play = play;
  }

  @When("the Third Party reads the {resource} of an id that nothing has")
  public void readsUnknown(ProtectedResource resource) {
    String own = play.addresses().of(resource);
    new Trespass(play.scene())
        .read(
            Addresses.sibling(own, play.stage().words().of(UNLIKELY)),
            new ResourceTokens(play.stage()).good(TokenKind.CUSTOMER),
            own);
  }

  @When("the Third Party follows the links of the {resource} in it")
  public void followsLinks(ProtectedResource resource) {
    links =
        new LinkWalk(play.scene())
            .follow(
                play.batches().of(play.customer()).directory(),
                play.batches().entry(play.customer(), resource.element()));
  }

  @Then("it is the part of the batch that is about one UsagePoint")
  public void isPart() {
    new SameTime(play.scene()).compares(ProtectedResource.USAGE_POINT_BATCH, play.customer());
    play.ask(new BatchIsOfOneUsagePoint(), "answer", "batch");
  }

  @Then("all of them open")
  public void linksOpen() {
    play.ask(
        new LinksOpen(links.roles().size(), links.elsewhere()),
        links.roles().toArray(String[]::new));
  }
}
