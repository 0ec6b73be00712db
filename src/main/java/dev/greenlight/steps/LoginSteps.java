package dev.greenlight.steps;

import dev.greenlight.judge.oauth.KeepsLoginCookie;
import dev.greenlight.judge.oauth.RenewsSessionAtLogin;
import dev.greenlight.model.Consent;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.LoginCookies;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;

/** What carries the login of a Retail Customer. */
public final class LoginSteps {
  private final Play play;
  private LoginCookies cookies;
  private List<LoginCookies.Carrier> carrying = List.of();

  public LoginSteps(Play play) {
    this.play = play;
  }

  @When("a Retail Customer logs in at an authorization request")
  public void logsIn() {
    cookies = LoginCookies.of(play.stage(), play.customer());
  }

  @When("it is tried which of the cookies of his browser carry his login")
  public void triesCookies() {
    carrying = cookies.carrying();
  }

  @When("somebody else comes with the cookies that his browser had before")
  public void comesWithPlanted() {
    Consent pages = play.stage().pixit().consent();
    play.answer(cookies.planted());
    play.put("redirect uri", new Fact(play.thirdParty().redirectUri()));
    play.put("approve button", new Fact(pages.onRecord(pages.questionSign())));
    play.put("password field", new Fact(pages.onRecord(pages.loginSign())));
  }

  @Then("those are sent over TLS alone, and no script reads them")
  public void areKept() {
    for (LoginCookies.Carrier carrier : carrying) {
      play.put("cookie", new Fact(carrier.name()));
      if (carrier.origin().isPresent()) {
        play.refer("answer", play.keep("answer", carrier.origin().get()));
        play.ask(new KeepsLoginCookie(), "answer", "cookie");
      } else {
        play.put("HttpOnly", new Fact(String.valueOf(!carrier.forScripts())));
        play.ask(new KeepsLoginCookie(), "cookie", "HttpOnly");
      }
    }
  }

  @Then("he is not taken for the Retail Customer")
  public void isStranger() {
    play.ask(
        new RenewsSessionAtLogin(), "answer", "redirect uri", "approve button", "password field");
  }
}
