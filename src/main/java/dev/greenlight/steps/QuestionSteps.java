package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.oauth.ChoosesNothingForged;
import dev.greenlight.judge.oauth.DecidesNothingForged;
import dev.greenlight.judge.oauth.GrantsNothingUnasked;
import dev.greenlight.judge.portal.KeepsOutOfFrames;
import dev.greenlight.judge.portal.NamesWhoAsks;
import dev.greenlight.judge.portal.PortalRoles;
import dev.greenlight.judge.portal.TellsInWords;
import dev.greenlight.judge.resource.HasNothingToLookAt;
import dev.greenlight.judge.resource.OpensResource;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.ForgedConsent;
import dev.greenlight.stage.ForgedStep;
import dev.greenlight.stage.Question;
import dev.greenlight.stage.Relationship;
import dev.greenlight.stage.SecondAttempt;
import dev.greenlight.stage.WiderAttempt;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;

/** What a Retail Customer is shown who is asked. */
public final class QuestionSteps {
  private static final String CHOICE = "oauth_choice_not_forged";

  private final Play play;
  private Question question;
  private List<Exchange> pages = List.of();
  private List<ForgedConsent.Attempt> attempts = List.of();
  private SecondAttempt second;
  private WiderAttempt wider;
  private List<ForgedStep> forgedSteps = List.of();

  public QuestionSteps(Play play) {
    this.play = play;
  }

  @When("the Retail Customer comes to the question of an authorization request")
  public void isAsked() {
    question = Question.of(play.stage(), play.denier());
    play.put(PortalRoles.QUESTION, new Fact(question.text()));
  }

  @When("the Third Party looks up how it is registered")
  public void looksUpRegistration() {
    play.refer("answer", play.resources().opened(ProtectedResource.APPLICATION_INFORMATION));
  }

  @When("his browser tells which pages led him there")
  public void browserTells() {
    pages = question.knownPages();
  }

  @When("the Retail Customer denies, and approves when the Third Party asks him again")
  public void changesHisMind() {
    second = SecondAttempt.made(play.stage(), play.customer());
    play.cameBack(second.callback());
    play.put("redirect uri", new Fact(second.prepared().thirdParty().redirectUri()));
    play.put("state", new Fact(second.prepared().state()));
  }

  @When("the Third Party redeems that code, if one came, and reads the subscription")
  public void redeemsAndReads() {
    if (second.callback().parameter("code").isPresent()) {
      play.answer(Relationship.read(play.stage(), play.uses(second.redeemed(play.stage()))));
    }
  }

  @Given(
      "the Retail Customer is asked whenever he comes to the question of an authorization request")
  public void isAskedAgain() {
    WiderAttempt.requireAsked(play.stage(), play.customer());
  }

  @When("he approves a part of the offered scope, and is sent for all of it in the same browser")
  public void isSentForMore() {
    wider = WiderAttempt.made(play.stage(), play.customer());
    play.cameBack(wider.callback());
    play.put("redirect uri", new Fact(wider.prepared().thirdParty().redirectUri()));
    play.put("approved scope", new Fact(wider.approved()));
    play.put("requested scope", new Fact(wider.prepared().scope()));
    wider.question().ifPresent(text -> play.put(PortalRoles.QUESTION, new Fact(text)));
  }

  @When("the Third Party redeems that code too, if one came without a question")
  public void redeemsUnasked() {
    wider.unasked().ifPresent(code -> play.asks(play.stage().pool().redemptionOf(code)));
  }

  @Then("nothing is granted that he was not asked for")
  public void grantsNothingUnasked() {
    play.ask(
        new GrantsNothingUnasked(wider.question().isPresent()),
        play.known(
            "callback",
            "redirect uri",
            "approved scope",
            "requested scope",
            PortalRoles.QUESTION,
            "answer"));
  }

  @When(
      "another site posts an approval in the browser of a Retail Customer who comes to the question"
          + " of an authorization request")
  public void isForged() {
    ForgedConsent forged = ForgedConsent.tried(play.stage(), play.denier());
    play.put("redirect uri", new Fact(forged.redirectUri()));
    attempts = forged.attempts();
  }

  @Then("no code is given for what he did not decide")
  public void grantsNothing() {
    for (ForgedConsent.Attempt attempt : attempts) {
      play.refer("answer", play.keep("answer", attempt.answer()));
      play.put("SameSite", new Fact(attempt.keptBy()));
      play.ask(new DecidesNothingForged(), "answer", "redirect uri", "SameSite");
    }
  }

  @When(
      "another site posts the forms of the pages that lead a Retail Customer to the question, if"
          + " there are any")
  public void isLedByForgery() {
    forgedSteps = ForgedStep.tried(play.stage(), play.denier());
  }

  @Then("none of them takes him further")
  public void goesNoFurther() {
    for (ForgedStep step : forgedSteps) {
      if (step.next().isEmpty()) {
        play.askAbout(
            CHOICE,
            new HasNothingToLookAt(
                "the form of the page '" + step.page() + "' leads nowhere without his browser"));
      }
      for (ForgedConsent.Attempt attempt : step.attempts()) {
        play.refer("answer", play.keep("answer", attempt.answer()));
        play.put("SameSite", new Fact(attempt.keptBy()));
        play.put("this page", new Fact(step.sign()));
        play.put("next page", new Fact(step.next().orElseThrow()));
        play.askAbout(
            CHOICE,
            new ChoosesNothingForged(step.page()),
            "answer",
            "SameSite",
            "this page",
            "next page");
      }
    }
  }

  @Then("what he approved opens")
  public void secondAttemptOpens() {
    if (second.callback().parameter("code").isPresent()) {
      play.ask(
          new OpensResource(ProtectedResource.BATCH.element(), ProtectedResource.BATCH.isFeed()),
          "answer");
    } else {
      play.ask(new HasNothingToLookAt("no code came that could open it"));
    }
  }

  @Then("he reads there who asks")
  public void readsWhoAsks() {
    play.ask(new NamesWhoAsks(), PortalRoles.QUESTION, "answer");
  }

  @Then("he reads there which data is asked for")
  public void readsWhatIsAsked() {
    List<String> says = play.stage().pixit().consent().says();
    if (says.isEmpty()) {
      play.askAbout(
          "consent_tells_data",
          new HasNothingToLookAt(
              "the run file does not say by which words the question tells the data"
                  + " (pixit.consent.says)"));
    }
    says.forEach(
        words ->
            play.askAbout("consent_tells_data", new TellsInWords(words), PortalRoles.QUESTION));
  }

  @Then("none of the pages up to it can be shown in a frame of another site")
  public void isNotFramed() {
    for (Exchange page : pages) {
      play.refer(PortalRoles.PAGE, play.keep(PortalRoles.PAGE, page));
      play.ask(new KeepsOutOfFrames(), PortalRoles.PAGE);
    }
  }
}
