package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.resource.HasNothingToLookAt;
import dev.greenlight.judge.resource.HoldsNoneOfMover;
import dev.greenlight.judge.resource.HoldsOwnDataOnly;
import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.Belongings;
import dev.greenlight.stage.BulkData;
import dev.greenlight.stage.Seen;
import dev.greenlight.stage.Settling;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.stream.Stream;

/** What else has to be closed when what a customer granted is over. */
public final class ClosedSteps {
  private static final FunctionBlockId SINGLE_RESOURCES = new FunctionBlockId(32);
  private static final FunctionBlockId BULK = new FunctionBlockId(35);

  private final Play play;
  private List<Seen> parts = List.of();
  private Seen bulk;
  private String noBulk;

  public ClosedSteps(Play play) {
    this.play = play;
  }

  @When("the Third Party reads single resources of it, and who he is, where these are claimed")
  public void readsParts() {
    List<Exchange> answers =
        isClaimed(SINGLE_RESOURCES) ? play.relationship().readParts() : List.of();
    if (answers.isEmpty() && isClaimed(SINGLE_RESOURCES)) {
      throw new NotCarriedOut(
          SINGLE_RESOURCES + " is claimed, and the batch names no single resource");
    }
    parts =
        Stream.concat(answers.stream(), play.relationship().readCustomerData().stream())
            .map(answer -> play.keep("single resource", answer))
            .toList();
  }

  @When("the Third Party reads its bulk data, where that is claimed")
  public void readsBulk() {
    if (!isClaimed(BULK)) {
      noBulk = BULK + " is not claimed";
      return;
    }
    play.relationship().countIfOver();
    if (!play.relationship().isNothingLeft()) {
      noBulk =
          "something that the customer granted this Third Party is not over yet, so that its bulk"
              + " data may hold him";
    } else {
      Seen own = play.batches().of(play.customer()).seen();
      Seen foreign = play.relationship().before();
      play.refer("own", own);
      play.refer("foreign", foreign);
      Belongings his = Belongings.of(foreign.exchange(), own.exchange());
      new Settling(play.stage()).until(his::areOutOf, this::readsBulkOnce);
    }
  }

  private Exchange readsBulkOnce() {
    bulk = play.keep("bulk data", new BulkData(play.stage()).of(play.thirdParty()));
    return bulk.exchange();
  }

  @Then("none of them opens any more")
  public void partsAreClosed() {
    if (parts.isEmpty()) {
      play.askAbout(
          "relationship_end_closes_resources",
          new HasNothingToLookAt(SINGLE_RESOURCES + " is not claimed"));
    }
    for (Seen part : parts) {
      play.refer("answer", part);
      play.askAbout(
          "relationship_end_closes_resources",
          new RefusesToken(RefusesToken.Cause.INVALID),
          "answer");
    }
  }

  @Then("nothing of the Retail Customer is in it")
  public void bulkIsWithout() {
    if (bulk == null) {
      play.askAbout("relationship_end_leaves_bulk", new HasNothingToLookAt(noBulk));
    } else {
      play.refer("answer", bulk);
      play.askAbout(
          "relationship_end_leaves_bulk",
          new HoldsOwnDataOnly(ProtectedResource.BULK.element()),
          "answer",
          "own",
          "foreign");
    }
  }

  @Then("nothing measured of the Retail Customer is in it")
  public void bulkIsWithoutMover() {
    if (bulk == null) {
      play.askAbout("relationship_end_leaves_bulk", new HasNothingToLookAt(noBulk));
    } else {
      play.refer("answer", bulk);
      play.askAbout(
          "relationship_end_leaves_bulk", new HoldsNoneOfMover(), "answer", "own", "foreign");
    }
  }

  private boolean isClaimed(FunctionBlockId block) {
    return play.stage().runFile().pics().claims(block);
  }
}
