package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.oauth.HandsOutNothing;
import dev.greenlight.judge.oauth.RefusesBlockedThirdParty;
import dev.greenlight.judge.oauth.RefusesWith;
import dev.greenlight.judge.resource.ClosesToBlocked;
import dev.greenlight.judge.resource.HasNothingToLookAt;
import dev.greenlight.judge.resource.HoldsOwnDataOnly;
import dev.greenlight.judge.resource.IsGoneOrRevoked;
import dev.greenlight.judge.resource.OpensResource;
import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.model.Consent;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.TestHooks;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.BulkData;
import dev.greenlight.stage.Management;
import dev.greenlight.stage.PreparedRequest;
import dev.greenlight.stage.Relationship;
import dev.greenlight.stage.Seen;
import dev.greenlight.stage.Settling;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a customer granted ends, and everything says so. */
public final class EndingSteps {
  private static final ProtectedResource BATCH = ProtectedResource.BATCH;
  private static final FunctionBlockId SINGLE_RESOURCES = new FunctionBlockId(32);
  private static final FunctionBlockId BULK = new FunctionBlockId(35);

  private final Play play;
  private Relationship relationship;
  private Authorization other;
  private List<Seen> parts = List.of();
  private Seen bulk;
  private String noBulk;
  private String blockedBulk;
  private String blockedToken;

  public EndingSteps(Play play) {
    this.play = play;
  }

  @Given("a Retail Customer who may be lost has let the Third Party read his data")
  public void begins() {
    begins(play.thirdParty());
  }

  @Given("a Third Party that may be lost reads the data of a Retail Customer")
  public void beginsWithOther() {
    begins(Relationship.expendable(play.stage(), RunFile.Expendable::thirdParty, "thirdParty"));
  }

  @Given("another Third Party reads his data too")
  public void otherReadsToo() {
    other = play.stage().pool().shared(leaver(), play.otherThirdParty());
  }

  @Given(
      "the Third Party that may be lost holds a token of its own for its bulk data, where that is"
          + " claimed")
  public void holdsOwnToken() {
    if (!isClaimed(BULK)) {
      noBulk = BULK + " is not claimed";
      return;
    }
    TokenSet.in(relationship.askForOwnToken())
        .ifPresentOrElse(own -> opensBulk(own), () -> noBulk = "it got no token of its own before");
  }

  private void opensBulk(TokenSet own) {
    Optional<String> uri = own.resourceUri().filter(each -> each.contains("/Batch/Bulk/"));
    if (uri.isEmpty()) {
      noBulk = "the token response does not say where its bulk data is (resourceURI)";
      return;
    }
    blockedBulk = uri.get();
    blockedToken = own.accessToken();
    Exchange before = readsBlockedBulk();
    play.keep("bulk data before", before);
    if (!before.answered() || before.response().status() / 100 != 2) {
      noBulk = "its bulk data did not open to it before it was blocked";
    }
  }

  private Exchange readsBlockedBulk() {
    return play.resources().get(blockedBulk, "Bearer " + blockedToken);
  }

  @When("the Third Party that was blocked reads its bulk data with the token from before")
  public void blockedReadsBulk() {
    if (noBulk == null) {
      new Settling(play.stage()).untilRefused(() -> play.answer(readsBlockedBulk()));
    }
  }

  @Then("its bulk data is closed to it")
  public void bulkIsClosed() {
    if (noBulk != null) {
      play.askAbout("blocking_ends_authorizations", new HasNothingToLookAt(noBulk));
    } else {
      play.askAbout("blocking_ends_authorizations", new ClosesToBlocked(), "answer");
    }
  }

  @When("the Retail Customer revokes it in the portal")
  public void revokesInPortal() {
    new Hooks(play).revoke(play.authorization().authorizationUri());
  }

  @When("the Third Party deletes it")
  public void deletes() {
    play.answer(new Management(play.stage()).delete(play.authorization()));
  }

  @When("the time for which it was granted is over")
  public void termEnds() {
    play.stage()
        .useHook(
            TestHooks::endAuthorization,
            "let the term of an authorization be over",
            "authorization",
            play.authorization().authorizationUri());
  }

  @When("the Data Custodian blocks the Third Party")
  public void blocks() {
    play.stage()
        .useHook(
            TestHooks::blockThirdParty,
            "block a Third Party",
            "client",
            play.authorization().prepared().thirdParty().customer().id());
  }

  @When("the Third Party reads single resources of it, and who he is, where these are claimed")
  public void readsParts() {
    List<Exchange> answers = isClaimed(SINGLE_RESOURCES) ? relationship.readParts() : List.of();
    if (answers.isEmpty() && isClaimed(SINGLE_RESOURCES)) {
      throw new NotCarriedOut(
          SINGLE_RESOURCES + " is claimed, and the batch names no single resource");
    }
    parts =
        Stream.concat(answers.stream(), relationship.readCustomerData().stream())
            .map(answer -> play.keep("single resource", answer))
            .toList();
  }

  @When("the Third Party reads its bulk data, where that is claimed")
  public void readsBulk() {
    if (!isClaimed(BULK)) {
      noBulk = BULK + " is not claimed";
    } else if (!relationship.isLastOver()) {
      noBulk =
          "something that the customer granted this Third Party is not over yet, so that its bulk"
              + " data may hold him";
    } else {
      play.refer("own", play.batches().of(play.customer()).seen());
      play.refer("foreign", relationship.before());
      bulk = play.keep("bulk data", new BulkData(play.stage()).of(play.thirdParty()));
    }
  }

  @When("the other Third Party reads on")
  public void otherReadsOn() {
    play.answer(Relationship.read(play.stage(), other));
  }

  @When("the Third Party that was blocked refreshes its tokens")
  public void blockedRefreshes() {
    play.answer(relationship.refresh());
  }

  @When("the Third Party that was blocked asks for a token of its own")
  public void blockedAsksForOwnToken() {
    play.answer(relationship.askForOwnToken());
  }

  @When("the Retail Customer is sent by it to approve again")
  public void blockedSendsCustomer() {
    RunFile.ThirdParty blocked = relationship.authorization().prepared().thirdParty();
    PreparedRequest prepared = play.stage().consents().prepare(blocked);
    Consent pages = play.stage().pixit().consent();
    play.put("redirect uri", new Fact(blocked.redirectUri()));
    play.put("approve button", new Fact(pages.questionSign()));
    play.put("password field", new Fact(pages.loginSign()));
    play.answer(play.stage().consents().play(leaver(), prepared.request()));
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

  @Then("nothing is refreshed any more")
  public void nothingIsRefreshed() {
    play.askAbout("relationship_end_ends_refresh", new RefusesWith("invalid_grant"), "answer");
  }

  @Then("the Authorization is not told to be active")
  public void authorizationIsOver() {
    play.askAbout("relationship_end_told", new IsGoneOrRevoked(), "answer");
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

  @Then("nothing has changed for it")
  public void othersAreSpared() {
    play.askAbout(
        "relationship_end_spares_others",
        new OpensResource(BATCH.element(), BATCH.isFeed()),
        "answer");
  }

  @Then("the token endpoint hands out nothing any more")
  public void handsOutNothing() {
    play.askAbout("blocked_third_party_gets_no_tokens", new HandsOutNothing(), "answer");
  }

  @Then("no code is given to who was blocked")
  public void givesNoCode() {
    play.askAbout(
        "blocked_third_party_gets_no_customers",
        new RefusesBlockedThirdParty(),
        "answer",
        "redirect uri",
        "approve button",
        "password field");
  }

  private void begins(RunFile.ThirdParty thirdParty) {
    uses(Relationship.begin(play.stage(), leaver(), thirdParty));
  }

  private void uses(Relationship begun) {
    relationship = begun;
    play.uses(begun.authorization());
  }

  private RunFile.Customer leaver() {
    return Relationship.expendable(play.stage(), RunFile.Expendable::customer, "customer");
  }

  private boolean isClaimed(FunctionBlockId block) {
    return play.stage().runFile().pics().claims(block);
  }
}
