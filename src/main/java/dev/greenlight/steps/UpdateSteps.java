package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TimeWindow;
import dev.greenlight.judge.resource.EtagFollowsContent;
import dev.greenlight.judge.resource.FeedIsAsNewAsItsEntries;
import dev.greenlight.judge.resource.KeepsIdsForNextConsent;
import dev.greenlight.judge.resource.KeepsNames;
import dev.greenlight.judge.resource.PartFitsWhole;
import dev.greenlight.judge.resource.ServesPublishedInPeriod;
import dev.greenlight.judge.resource.ServesTheSameAgain;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.Queries;
import dev.greenlight.stage.ResourceTokens;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;

/** Data that comes in parts, whenever it is asked for. */
public final class UpdateSteps {
  private static final Duration EARLIER = Duration.ofSeconds(1);

  private final Play play;
  private Instant since;

  public UpdateSteps(Play play) {
    this.play = play;
  }

  @When("the Third Party asks for what of the {resource} changed last")
  public void asksForChanges(ProtectedResource resource) {
    TimeWindow window = window(resource, "updated");
    since = window.from().orElseThrow();
    play.answer(asks(resource, "updated", window, Duration.ZERO));
  }

  @When("the Third Party asks twice for what of the {resource} was published last")
  public void asksTwice(ProtectedResource resource) {
    // Nobody else asks from there on, so that the first time is the first time.
    TimeWindow window = window(resource, "published");
    play.put("first", asks(resource, "published", window, EARLIER));
    play.put("again", asks(resource, "published", window, EARLIER));
  }

  @Then("what it has on demand was published in the publishedPeriod that is named there")
  public void servesPublishedInPeriod() {
    play.refer("batch", play.resources().opened(ProtectedResource.BATCH));
    play.ask(new ServesPublishedInPeriod(), "answer", "batch");
  }

  @When("the Third Party reads the {resource} again")
  public void readsAgain(ProtectedResource resource) {
    String token = new ResourceTokens(play.stage()).good(resource.opener());
    play.put("again", play.resources().get(play.addresses().of(resource), "Bearer " + token));
  }

  @Then("everything has the id and the address that it had, and was published when it was")
  public void keepsNames() {
    play.ask(new KeepsNames(), "whole", "again");
  }

  @Then("what both consents open has the same ids")
  public void keepsIdsForNextConsent() {
    play.ask(new KeepsIdsForNextConsent(), "whole", "answer");
  }

  @Then("the feed was updated when its newest entry was, or later")
  public void updatesFeed() {
    play.askAbout("correction_updates_feed", new FeedIsAsNewAsItsEntries(), "again");
  }

  @Then("its ETag is another one, where it has any")
  public void changesEtag() {
    play.askAbout("etag_follows_content", new EtagFollowsContent(), "whole", "again");
  }

  @Then("it is a part, each IntervalBlock of which is one of the whole, by id and links")
  public void fitsWhole() {
    play.ask(new PartFitsWhole(since.toString()), "answer", "whole");
  }

  @Then("the second answer holds what the first one held")
  public void servesTheSameAgain() {
    play.ask(new ServesTheSameAgain(), "first", "again");
  }

  private TimeWindow window(ProtectedResource resource, String stamp) {
    return new Queries(play.stage()).windows(resource, stamp, TimeWindow.Ends.BEGIN).get(0);
  }

  private Exchange asks(
      ProtectedResource resource, String stamp, TimeWindow window, Duration earlier) {
    Queries queries = new Queries(play.stage());
    return queries.ask(
        resource, Queries.parameters(stamp, window, time -> queries.written(time.minus(earlier))));
  }
}
