package dev.greenlight.steps;

import dev.greenlight.act.resource.Addresses;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.resource.BatchIsOfOneUsagePoint;
import dev.greenlight.judge.resource.LinksOpen;
import dev.greenlight.stage.ResourceTokens;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Parts of a batch by their own addresses. */
public final class SingleResourceSteps {
  private static final int MOST_LINKS = 8;
  private static final int UNLIKELY = 24;

  private final Play play;
  private int links;
  private int elsewhere;

  public SingleResourceSteps(Play play) {
    this.play = play;
  }

  @When("the Third Party reads the {resource} of an id that nothing has")
  public void readsUnknown(ProtectedResource resource) {
    reads(
        Addresses.sibling(play.resources().uri(resource), play.stage().words().of(UNLIKELY)),
        "answer");
  }

  @When("the Third Party follows the links of the {resource} in it")
  public void followsLinks(ProtectedResource resource) {
    FeedDirectory.Entry entry = play.resources().entry(play.customer(), resource.element());
    FeedDirectory directory = play.resources().batch(play.customer()).directory();
    List<String> addresses =
        directory.linksOf(entry).stream()
            .filter(
                address -> address.startsWith(play.stage().pixit().endpoints().resource() + "/"))
            .limit(MOST_LINKS)
            .toList();
    links = addresses.size();
    Set<String> places = directory.placesBut(entry);
    elsewhere = (int) addresses.stream().filter(each -> !places.contains(each)).count();
    for (int i = 0; i < links; i++) {
      reads(addresses.get(i), "link " + (i + 1));
    }
  }

  @Then("it is the part of the batch that is about one UsagePoint")
  public void isPart() {
    play.ask(new BatchIsOfOneUsagePoint(), "answer", "batch");
  }

  @Then("all of them open")
  public void linksOpen() {
    play.ask(
        new LinksOpen(links, elsewhere),
        IntStream.rangeClosed(1, links).mapToObj(link -> "link " + link).toArray(String[]::new));
  }

  private void reads(String address, String role) {
    String token =
        new ResourceTokens(play.stage()).good(dev.greenlight.act.resource.TokenKind.CUSTOMER);
    play.put(role, play.resources().get(address, "Bearer " + token));
  }
}
