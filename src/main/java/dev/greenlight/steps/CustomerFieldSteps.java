package dev.greenlight.steps;

import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.judge.resource.HoldsGrantedCustomerFieldsOnly;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.NarrowConsent;
import dev.greenlight.stage.NotServed;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.Set;

/** Function blocks that open the same resource of who a customer is, and not all of it. */
public final class CustomerFieldSteps {
  private static final String BILLING = "56";
  private static final String AGREEMENTS = "57";

  private final Play play;

  public CustomerFieldSteps(Play play) {
    this.play = play;
  }

  @Given("he has granted a Third Party his account without how it is billed")
  public void grantsAccountWithoutBilling() {
    Set<String> asked = Scopes.blocksIn(play.thirdParty().customer().scope());
    if (!asked.containsAll(Set.of(BILLING, AGREEMENTS))) {
      throw new NotServed(
          "the scope of the Third Party does not name both FB_56 and FB_57, each of which opens"
              + " accounts");
    }
    Authorization own =
        NarrowConsent.given(
                play.stage(), play.customer(), scope -> Scopes.without(scope, Set.of(BILLING)))
            .authorization();
    play.stage().pool().requireApart(own);
    play.uses(own);
    play.put("granted scope", new Fact(own.scope()));
  }

  @Then("no field of a block that he did not grant is in it")
  public void holdsGrantedFieldsOnly() {
    play.ask(new HoldsGrantedCustomerFieldsOnly(), "answer", "granted scope", "customer");
  }
}
