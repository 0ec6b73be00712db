package dev.greenlight.steps;

import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.Belongings;
import dev.greenlight.stage.CustomerGuide;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.Relationship;
import dev.greenlight.stage.Settling;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;

/**
 * A customer says no more who he is after he did: what was granted once is known, and nothing of it
 * is granted any longer.
 */
public final class NarrowedConsentSteps {
  private final Play play;
  private Exchange own;
  private Exchange foreign;

  public NarrowedConsentSteps(Play play) {
    this.play = play;
  }

  @Given("two Retail Customers, one of whom may be lost, have granted who they are")
  public void bothGrant() {
    guide().requireAsked(play.thirdParty());
    // Without an address of the bulk data nothing need be granted, nor ended.
    guide().bulk(play.thirdParty());
    own = play.put("own", guide().granted(play.customer(), play.thirdParty()));
    play.follows(Relationship.begin(play.stage(), leaver(), play.thirdParty()));
    foreign = play.put("foreign", guide().granted(play.authorization()));
  }

  /** Whether it ends is for other cases to judge. */
  @When("nothing is left of what he granted")
  public void nothingIsLeft() {
    ends();
    if (!play.relationship().isNothingLeft()) {
      throw new NotServed(
          "something that "
              + leaver().name()
              + " granted this Third Party is not over yet, so that what it learns of him may be"
              + " its right");
    }
  }

  @When("he grants the Third Party energy data alone from then on")
  public void grantsEnergyDataAlone() {
    Authorization energy =
        play.stage().pool().fresh(leaver(), play.thirdParty(), Scopes::withoutCustomerData);
    play.follows(Relationship.of(play.stage(), energy));
    if (Scopes.namesCustomerData(energy.scope())) {
      throw new NotServed("energy data is not granted alone: the scope is " + energy.scope());
    }
  }

  /** What is put together now and then may hold him for a moment. */
  @When("the Third Party reads its bulk data of customers until he is out of it")
  public void readsBulk() {
    Belongings his = Belongings.of(foreign, own);
    new Settling(play.stage())
        .until(his::areOutOf, () -> play.answer(guide().readBulk(play.thirdParty())));
  }

  /** What is left of him would be taken for what he granted others. */
  @When("he has granted nothing any more")
  public void ends() {
    new Settling(play.stage())
        .untilRefused(() -> Relationship.read(play.stage(), play.authorization()));
    play.relationship().countIfOver();
  }

  private RunFile.Customer leaver() {
    return Relationship.expendable(play.stage(), RunFile.Expendable::customer, "customer");
  }

  private CustomerGuide guide() {
    return new CustomerGuide(play.stage());
  }
}
