package dev.greenlight.steps;

import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.oauth.HandsOutNothing;
import dev.greenlight.judge.oauth.RefusesBlockedThirdParty;
import dev.greenlight.judge.oauth.RefusesWith;
import dev.greenlight.judge.resource.ClosesToBlocked;
import dev.greenlight.judge.resource.HasNothingToLookAt;
import dev.greenlight.judge.resource.IsGoneOrRevoked;
import dev.greenlight.judge.resource.ListsNotAsActive;
import dev.greenlight.judge.resource.OpensResource;
import dev.greenlight.model.Consent;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.HookKind;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.Management;
import dev.greenlight.stage.PreparedRequest;
import dev.greenlight.stage.Relationship;
import dev.greenlight.stage.Settling;
import dev.greenlight.stage.Term;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Optional;

/** What a customer granted ends, and everything says so. */
public final class EndingSteps {
  private static final ProtectedResource BATCH = ProtectedResource.BATCH;
  private static final FunctionBlockId BULK = new FunctionBlockId(35);
  private static final String NEVER_ASKS =
      "the run file gives a token that was handed over, and no secret to ask for one with";

  private final Play play;
  private Authorization other;
  private String noBulk;
  private String noOwnToken;
  private String noRegistrationToken;
  private boolean othersAreOverToo;
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
    Optional<Exchange> answer = play.relationship().askForOwnToken();
    noOwnToken = whyNone(answer, "it got no token of its own before");
    if (!isClaimed(BULK)) {
      noBulk = BULK + " is not claimed";
    } else {
      answer.flatMap(TokenSet::in).ifPresentOrElse(this::opensBulk, () -> noBulk = noOwnToken);
    }
  }

  @Given("it asks for the token for its registration, which it may get")
  public void asksForRegistrationToken() {
    noRegistrationToken =
        whyNone(
            play.relationship().askForRegistrationToken(),
            "it got no token for its registration before");
  }

  /** Why there is no token; null where there is one. */
  private static String whyNone(Optional<Exchange> answer, String refused) {
    if (answer.isEmpty()) {
      return NEVER_ASKS;
    }
    return answer.flatMap(TokenSet::in).isEmpty() ? refused : null;
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
    new Hooks(play).revoke(play.authorization());
  }

  @When("the Third Party deletes it")
  public void deletes() {
    play.answer(new Management(play.stage()).delete(play.authorization()));
  }

  @When("the time for which it was granted is over")
  public void termEnds() {
    othersAreOverToo = Term.isEndedByClock(play.stage());
    play.follows(new Term(play.stage()).ends(play.relationship()));
  }

  @When("the Data Custodian blocks the Third Party")
  public void blocks() {
    play.stage()
        .useHook(
            HookKind.BLOCK_THIRD_PARTY,
            "block a Third Party",
            play.authorization().prepared().thirdParty().customer().id());
  }

  @When("the other Third Party reads on")
  public void otherReadsOn() {
    if (!othersAreOverToo) {
      play.answer(Relationship.read(play.stage(), other));
    }
  }

  @When("the Third Party that was blocked refreshes its tokens, where it got a refresh token")
  public void blockedRefreshes() {
    if (play.stage().pool().isRefreshable(play.authorization())) {
      play.answer(play.relationship().refresh());
    }
  }

  @When("the Third Party that was blocked asks for a token of its own")
  public void blockedAsksForOwnToken() {
    play.relationship().askForOwnToken().ifPresent(play::answer);
  }

  @When("the Third Party that was blocked asks for the token for its registration")
  public void blockedAsksForRegistrationToken() {
    play.relationship().askForRegistrationToken().ifPresent(play::answer);
  }

  @Then("the token endpoint hands out no token of its own any more")
  public void handsOutNoOwnToken() {
    handsOutNothing(noOwnToken);
  }

  @Then("the token endpoint hands out none for its registration any more")
  public void handsOutNoRegistrationToken() {
    handsOutNothing(noRegistrationToken);
  }

  private void handsOutNothing(String neverDid) {
    if (neverDid != null) {
      play.askAbout("blocked_third_party_gets_no_tokens", new HasNothingToLookAt(neverDid));
    } else {
      play.askAbout("blocked_third_party_gets_no_tokens", new HandsOutNothing(), "answer");
    }
  }

  @When("the Retail Customer is sent by it to approve again")
  public void blockedSendsCustomer() {
    RunFile.ThirdParty blocked = play.relationship().authorization().prepared().thirdParty();
    PreparedRequest prepared = play.stage().consents().prepare(blocked);
    Consent pages = play.stage().pixit().consent();
    play.put("redirect uri", new Fact(blocked.redirectUri()));
    play.put("approve button", new Fact(pages.onRecord(pages.questionSign())));
    play.put("password field", new Fact(pages.onRecord(pages.loginSign())));
    play.answer(play.stage().consents().play(leaver(), prepared.request()));
  }

  @Then("nothing is refreshed any more")
  public void nothingIsRefreshed() {
    new RefreshedNoMore(play)
        .ask("relationship_end_ends_refresh", new RefusesWith("invalid_grant"));
  }

  @Then("the Authorization is not told to be active")
  public void authorizationIsOver() {
    play.askAbout("relationship_end_told", new IsGoneOrRevoked(), "answer");
  }

  @When("the Third Party lists its Authorizations until it is not among the active ones")
  public void listsAuthorizations() {
    String token = play.stage().onboarding().shared(play.thirdParty().admin()).accessToken();
    String ended = play.authorization().authorizationUri();
    play.put("Authorization", new Fact(ended));
    String feed = play.addresses().of(ProtectedResource.AUTHORIZATION_FEED);
    new Settling(play.stage())
        .until(
            answer -> answer.answered() && !ListsNotAsActive.isListedAsActive(answer, ended),
            () -> play.answer(play.resources().get(feed, "Bearer " + token)));
  }

  @Then("it is not listed as active")
  public void isNotListedAsActive() {
    play.askAbout("relationship_end_told", new ListsNotAsActive(), "answer", "Authorization");
  }

  @Then("nothing has changed for it")
  public void othersAreSpared() {
    if (othersAreOverToo) {
      play.askAbout(
          "relationship_end_spares_others",
          new HasNothingToLookAt(
              "the clock was moved, so that the time for which others were granted access is over"
                  + " too"));
      return;
    }
    play.askAbout(
        "relationship_end_spares_others",
        new OpensResource(BATCH.element(), BATCH.isFeed()),
        "answer");
  }

  @Then("the token endpoint hands out nothing any more")
  public void refreshesNothing() {
    new RefreshedNoMore(play).ask("blocked_third_party_gets_no_tokens", new HandsOutNothing());
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
    play.follows(Relationship.begin(play.stage(), leaver(), thirdParty));
  }

  private RunFile.Customer leaver() {
    return Relationship.expendable(play.stage(), RunFile.Expendable::customer, "customer");
  }

  private boolean isClaimed(FunctionBlockId block) {
    return play.stage().runFile().pics().claims(block);
  }
}
