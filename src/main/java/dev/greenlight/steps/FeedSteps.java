package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.feed.FeedConforms;
import dev.greenlight.judge.feed.FitsSchema;
import dev.greenlight.judge.feed.FollowsAdvice;
import dev.greenlight.model.FunctionBlockId;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;

/** The data itself. */
public final class FeedSteps {
  private final Play play;

  public FeedSteps(Play play) {
    this.play = play;
  }

  /** A function block. */
  @ParameterType("FB_\\d\\d")
  public FunctionBlockId block(String id) {
    return FunctionBlockId.parse(id).orElseThrow();
  }

  @Given("the feed of the Subscription")
  public void feed() {
    play.refer("answer", play.resources().opened(ProtectedResource.BATCH));
  }

  @Then("it conforms to {block}")
  public void conforms(FunctionBlockId block) {
    play.ask(new FeedConforms(block), "answer");
  }

  @Then("the feed fits the schema")
  public void fitsSchema() {
    play.ask(new FitsSchema(), "answer");
  }

  @Then("it follows good practice")
  public void followsAdvice() {
    play.ask(new FollowsAdvice(), "answer");
  }
}
