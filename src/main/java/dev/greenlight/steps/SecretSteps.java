package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.resource.AddressesAreHttps;
import dev.greenlight.judge.resource.LabelsNameNobody;
import dev.greenlight.judge.secrecy.AddressesShowNoOrder;
import dev.greenlight.judge.secrecy.NamesAreHardToGuess;
import dev.greenlight.judge.secrecy.TokensAreHardToGuess;
import dev.greenlight.judge.secrecy.TokensShowNoOrder;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.NotPlayable;
import dev.greenlight.stage.NotReached;
import dev.greenlight.stage.Seen;
import dev.greenlight.stage.TokenSample;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;

/** What must not be read, and what must not be guessed. */
public final class SecretSteps {
  private final Play play;

  public SecretSteps(Play play) {
    this.play = play;
  }

  @Given("the ApplicationInformation of the Third Party")
  public void applicationInformation() {
    play.refer("answer", play.resources().opened(ProtectedResource.APPLICATION_INFORMATION));
  }

  @When("the Third Party asks for many tokens of its own")
  public void drawsTokens() {
    play.scene().refer("tokens", new TokenSample(play.stage()).of(play.thirdParty().admin()));
  }

  @When("the Third Party refreshes the tokens of a Retail Customer many times")
  public void drawsCustomerTokens() {
    play.scene().refer("tokens", customerTokens().access());
  }

  @When(
      "the Third Party refreshes the tokens of a Retail Customer many times, and keeps the refresh"
          + " tokens")
  public void drawsRefreshTokens() {
    play.scene().refer("tokens", customerTokens().rotating());
  }

  @When("the authorization codes of this run are laid side by side")
  public void laysCodesSideBySide() {
    TokenSample.OfCodes codes =
        new TokenSample(play.stage()).ofCodes(play.customer(), play.thirdParty());
    play.scene().refer("tokens", codes.all());
    codes.row().ifPresent(row -> play.scene().refer("row", row));
  }

  private TokenSample.OfCustomer customerTokens() {
    return new TokenSample(play.stage()).of(play.customer(), play.thirdParty());
  }

  @Then("every address in it is one of https")
  public void addressesAreHttps() {
    play.ask(new AddressesAreHttps(), "answer");
  }

  @Then("its ids, links and titles say nothing of the customer")
  public void labelsNameNobody() {
    play.ask(new LabelsNameNobody(), "answer");
  }

  /** Each may have what the others lack, and another makes its names. */
  @Then("those of the Subscriptions of other customers say nothing of them")
  public void othersLabelsNameNobody() {
    play.stage().pixit().customers().stream()
        .skip(1)
        .flatMap(other -> play.batches().answerIfAny(other).stream())
        .filter(SecretSteps::isServed)
        .forEach(
            feed -> {
              play.refer("answer", feed);
              play.ask(new LabelsNameNobody(), "answer");
            });
  }

  private static boolean isServed(Seen feed) {
    return feed.exchange().answered() && feed.exchange().response().status() == 200;
  }

  @Then("nobody can guess its ids and links")
  public void namesAreHardToGuess() {
    play.ask(new NamesAreHardToGuess(), "answer");
  }

  @Given("it is known where the data of two Retail Customers or more is")
  public void addresses() {
    List<String> lines = new ArrayList<>();
    List<NotCarriedOut> notHad = new ArrayList<>();
    int known = 0;
    for (RunFile.Customer customer : play.stage().pixit().customers()) {
      try {
        TokenSet tokens = play.stage().pool().shared(customer, play.thirdParty()).tokens();
        tokens.resourceUri().map(uri -> line(customer, "resourceURI", uri)).ifPresent(lines::add);
        tokens
            .customerResourceUri()
            .map(uri -> line(customer, "customerResourceURI", uri))
            .ifPresent(lines::add);
        known += tokens.resourceUri().isPresent() ? 1 : 0;
      } catch (NotReached | NotPlayable e) {
        // Of the others it can be told all the same.
        notHad.add(e);
      }
    }
    if (known < 2) {
      throw notHad.stream()
          .findFirst()
          .orElseGet(
              () -> new NotCarriedOut("the run file names no second customer (pixit.customers)"));
    }
    play.put("addresses", new Fact(String.join("\n", lines)));
  }

  private static String line(RunFile.Customer customer, String member, String uri) {
    return String.join("\t", customer.name(), member, uri);
  }

  @Then("their addresses do not follow each other")
  public void addressesShowNoOrder() {
    play.ask(new AddressesShowNoOrder(), "addresses");
  }

  @Then("nobody can guess one")
  public void tokensAreHardToGuess() {
    play.ask(new TokensAreHardToGuess(), "tokens");
  }

  @Then("they show no order")
  public void tokensShowNoOrder() {
    String[] roles =
        play.scene().has("row") ? new String[] {"tokens", "row"} : new String[] {"tokens"};
    play.askAbout("token_no_order", new TokensShowNoOrder(), roles);
  }
}
