package dev.greenlight.steps;

import dev.greenlight.act.resource.EspiFields;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.oauth.RefusesWith;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.Seen;
import dev.greenlight.stage.Settling;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.stream.Stream;

/** A customer thinks better of it before the Third Party has redeemed its code. */
public final class PendingCodeSteps {
  private static final String ACTIVE = "1";

  private final Play play;
  private Seen before;

  public PendingCodeSteps(Play play) {
    this.play = play;
  }

  @Given("it is known which Authorizations were listed before")
  public void listsAuthorizations() {
    before = list();
  }

  /** Which one it is, only the list tells: no token response has named it yet. */
  @When("the Retail Customer takes back at the Data Custodian what he approved last")
  public void revokesPending() {
    List<String> known = addresses(before).toList();
    List<String> pending = addresses(list()).filter(self -> !known.contains(self)).toList();
    if (pending.size() != 1) {
      throw new NotServed(
          "which Authorization is that of a code that was not redeemed yet is not known: "
              + pending.size()
              + " of those that are listed (Authorization feed) are new since he approved");
    }
    new Hooks(play).revoke(play.approval().customer(), pending.get(0));
    settles(pending.get(0));
  }

  /** The code can be tried once: it is, when the Authorization says that it is over. */
  private void settles(String authorization) {
    String token = play.stage().onboarding().shared(play.thirdParty().admin()).accessToken();
    new Settling(play.stage())
        .until(
            answer -> answer.answered() && !isActive(answer),
            () -> play.resources().get(authorization, "Bearer " + token));
  }

  private static boolean isActive(Exchange answer) {
    return answer.response().status() == 200
        && EspiFields.of("the Authorization", answer.response().body().content(), "status")
            .contains(ACTIVE);
  }

  @Then("the code that he had approved is dead too")
  public void codeIsDead() {
    play.ask(new RefusesWith("invalid_grant"), "answer");
  }

  private Seen list() {
    return play.resources().openedAnew(ProtectedResource.AUTHORIZATION_FEED);
  }

  private static Stream<String> addresses(Seen feed) {
    Exchange exchange = feed.exchange();
    return FeedDirectory.of(exchange.request().uri(), exchange.response().body().content())
        .all("Authorization")
        .map(FeedDirectory.Entry::self);
  }
}
