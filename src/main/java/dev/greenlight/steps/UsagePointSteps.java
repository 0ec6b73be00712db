package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.judge.resource.HasUsagePointsOfTheirOwn;
import dev.greenlight.judge.resource.HoldsAsManyUsagePointsAsGranted;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.ChosenConsent;
import dev.greenlight.stage.NarrowConsent;
import dev.greenlight.stage.NotReached;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.Relationship;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several meters of one customer (FB_18). */
public final class UsagePointSteps {
  private static final String KIND = "UsagePoint";
  private static final Pattern COUNT = Pattern.compile("(?i)(\\bAccountCollection=)(\\d{1,9})\\b");

  private final Play play;

  public UsagePointSteps(Play play) {
    this.play = play;
  }

  @Given("the granted scope says how many UsagePoints there are")
  public void scopeSaysHowMany() {
    String scope = play.stage().pool().shared(play.customer(), play.thirdParty()).scope();
    if (!COUNT.matcher(scope).find()) {
      throw new NotServed("the granted scope has no AccountCollection, nor need it");
    }
    play.put("scope", new Fact(scope));
  }

  @Given("a Retail Customer with several UsagePoints is asked for one, whichever")
  public void isAskedForOne() {
    String all = play.thirdParty().customer().scope();
    Matcher count = COUNT.matcher(all);
    if (!count.find() || Integer.parseInt(count.group(2)) < 2) {
      throw new NotServed("the scope counts no UsagePoints of which fewer could be had: " + all);
    }
    Authorization own =
        granted(play.batches().whoHasSeveral(KIND), count.replaceFirst("AccountCollection=1"));
    Matcher told = COUNT.matcher(own.scope());
    if (told.find() && Integer.parseInt(told.group(2)) > 1) {
      throw new NotServed(
          "one UsagePoint is asked for, and more are granted, and told: " + own.scope());
    }
    play.uses(own);
    play.put("scope", new Fact(told.reset().find() ? own.scope() : own.prepared().scope()));
  }

  /** Pages that let nobody go on with more than are asked for show it as well as data does. */
  private Authorization granted(RunFile.Customer customer, String one) {
    try {
      return NarrowConsent.given(play.stage(), customer, all -> one).authorization();
    } catch (NotServed | NotReached e) {
      throw e;
    } catch (NotCarriedOut stopped) {
      if (canChoose()) {
        return chosen(one, stopped);
      }
      throw stopped;
    }
  }

  private boolean canChoose() {
    return play.stage()
        .pixit()
        .ways()
        .choice()
        .filter(choice -> !choice.oneUsagePoint().isEmpty())
        .isPresent();
  }

  private Authorization chosen(String one, NotCarriedOut stopped) {
    try {
      return ChosenConsent.ofOneUsagePoint(play.stage(), all -> one).authorization();
    } catch (NotCarriedOut alsoStopped) {
      alsoStopped.addSuppressed(stopped);
      throw alsoStopped;
    }
  }

  @When("the Third Party reads what he granted of them")
  public void readsGranted() {
    play.answer(Relationship.read(play.stage(), play.authorization()));
  }

  @When("the batch of a Retail Customer with several UsagePoints is read")
  public void readsSeveral() {
    play.refer("answer", play.batches().ofSeveral(KIND));
  }

  @Then("each UsagePoint in it has a chain of its own")
  public void holdsSeveral() {
    play.ask(new HasUsagePointsOfTheirOwn(), "answer");
  }

  @Then("it holds as many UsagePoints as were granted")
  public void holdsAsMany() {
    play.ask(new HoldsAsManyUsagePointsAsGranted(), "answer", "scope");
  }
}
