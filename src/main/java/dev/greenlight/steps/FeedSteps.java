package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.feed.FeedConforms;
import dev.greenlight.judge.feed.FitsSchema;
import dev.greenlight.judge.feed.FollowsAdvice;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Seen;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /** Who has gas need not have solar panels: for what each has, the others are looked at too. */
  @Given("the feeds of the Subscriptions")
  public void feeds() {
    feed();
    List<RunFile.Customer> customers = play.stage().pixit().customers();
    int known = 1;
    for (RunFile.Customer other : customers.subList(1, customers.size())) {
      Optional<Seen> answer = play.batches().answerIfAny(other);
      if (answer.isPresent()) {
        known++;
        play.refer(FeedConforms.role(known), answer.get());
      } else {
        play.put(FeedConforms.NOT_HAD, new Fact(other.name()));
      }
    }
  }

  @Then("it conforms to {block}")
  public void conforms(FunctionBlockId block) {
    play.ask(new FeedConforms(block), "answer");
  }

  @Then("each with data of {block} conforms to it")
  public void eachConforms(FunctionBlockId block) {
    play.ask(new FeedConforms(block), known("answer", FeedConforms.NOT_HAD));
  }

  /** Those of these roles, and of the feeds of others, under which something stands. */
  private String[] known(String... roles) {
    return play.known(
        Stream.concat(
                Stream.of(roles),
                IntStream.rangeClosed(2, play.stage().pixit().customers().size())
                    .mapToObj(FeedConforms::role))
            .toArray(String[]::new));
  }

  @Then("the feed fits the schema")
  public void fitsSchema() {
    play.ask(new FitsSchema(), "answer");
  }

  @Then("it follows good practice")
  public void followsAdvice() {
    play.ask(new FollowsAdvice(), "answer");
  }

  @Then("each feed fits the schema")
  public void eachFitsSchema() {
    play.ask(new FitsSchema(), known("answer", FeedConforms.NOT_HAD));
  }

  @Then("each feed follows good practice")
  public void eachFollowsAdvice() {
    play.ask(new FollowsAdvice(), known("answer", FeedConforms.NOT_HAD));
  }
}
