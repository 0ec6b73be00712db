package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.resource.CarriesWriteOut;
import dev.greenlight.judge.resource.IsGoneOrRevoked;
import dev.greenlight.judge.resource.RefusesQuery;
import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.judge.resource.RefusesToken.Cause;
import dev.greenlight.judge.resource.ShowsText;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.ResourceTokens;
import dev.greenlight.stage.Writing;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Third Party may write, with the token that is meant for it. */
public final class ManagementSteps {
  private static final String FIELD = "thirdPartyApplicationDescription";
  private static final Pattern DESCRIPTION =
      Pattern.compile("(<(?:[\\w.-]+:)?" + FIELD + ">)([^<]*)(<)");
  private static final String CHANGED = "Changed by a conformance test";

  private final Play play;
  private Exchange before;

  public ManagementSteps(Play play) {
    this.play = play;
  }

  @When("the Third Party sends PUT to its {resource} with what it read there")
  public void putsBack(ProtectedResource resource) {
    play.answer(put(resource, read(resource).response().body().text()));
  }

  @When("the Third Party sends PUT to its {resource} with what is no resource")
  public void putsNonsense(ProtectedResource resource) {
    play.answer(put(resource, "<greenlight>no resource</greenlight>"));
  }

  @When("the Third Party changes the description in its {resource}")
  public void changesDescription(ProtectedResource resource) {
    before = read(resource);
    Matcher description = DESCRIPTION.matcher(before.response().body().text());
    if (!description.find()) {
      throw new NotCarriedOut("the " + resource.title() + " has no " + FIELD);
    }
    play.answer(
        put(resource, description.replaceFirst("$1" + Matcher.quoteReplacement(CHANGED) + "$3")));
  }

  @When("the Third Party reads its {resource} again")
  public void readsAgain(ProtectedResource resource) {
    play.answer(read(resource));
  }

  @When("the Third Party changes the description in its {resource} back")
  public void changesBack(ProtectedResource resource) {
    play.answer(put(resource, before.response().body().text()));
  }

  @When("the Third Party deletes the Authorization")
  public void deletesAuthorization() {
    play.stage().pool().requireApart(play.authorization());
    play.answer(
        new Writing(play.stage())
            .send(
                "DELETE",
                play.authorization().authorizationUri(),
                "",
                bearer(ProtectedResource.AUTHORIZATION)));
  }

  @Then("it is carried out")
  public void isCarriedOut() {
    play.ask(new CarriesWriteOut(), "answer");
  }

  @Then("it is refused as malformed")
  public void isMalformed() {
    play.askAbout("managed_content_checked", new RefusesQuery(), "answer");
  }

  @Then("the description is the changed one")
  public void showsChange() {
    play.ask(new ShowsText("ApplicationInformation", FIELD, CHANGED), "answer");
  }

  @Then("the Authorization is gone, or called revoked")
  public void isGone() {
    play.askAbout("authorization_deletion_effective", new IsGoneOrRevoked(), "answer");
  }

  @Then("the resource server refuses the token of the deleted Authorization")
  public void tokenIsDead() {
    play.askAbout("authorization_deletion_effective", new RefusesToken(Cause.INVALID), "answer");
  }

  private Exchange read(ProtectedResource resource) {
    Exchange exchange =
        play.resources().get(play.resources().uri(resource), bearer(resource).orElseThrow());
    if (!exchange.answered() || exchange.response().status() != 200) {
      throw new NotCarriedOut("the " + resource.title() + " does not open", exchange);
    }
    return exchange;
  }

  private Exchange put(ProtectedResource resource, String body) {
    return new Writing(play.stage())
        .send("PUT", play.resources().uri(resource), body, bearer(resource));
  }

  private Optional<String> bearer(ProtectedResource resource) {
    return Optional.of("Bearer " + new ResourceTokens(play.stage()).good(resource.opener()));
  }
}
