package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.act.resource.Addresses;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.judge.oauth.RefusesOrNarrowsScope;
import dev.greenlight.judge.resource.HasNothingToLookAt;
import dev.greenlight.judge.resource.HoldsChosenUsagePointOnly;
import dev.greenlight.judge.resource.KeepsToChosenDays;
import dev.greenlight.judge.resource.ListsChosenUsagePointsOnly;
import dev.greenlight.judge.resource.NamesChosenUsagePointsOnly;
import dev.greenlight.judge.resource.PublishesChosenDays;
import dev.greenlight.judge.resource.SharesNothingUnchosen;
import dev.greenlight.judge.resource.StaysClosed;
import dev.greenlight.model.Choice;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.ChosenConsent;
import dev.greenlight.stage.CustomerGuide;
import dev.greenlight.stage.NothingChosen;
import dev.greenlight.stage.Seen;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A customer chooses, when he is asked, what he shares and of when. */
public final class ChoiceSteps {
  private static final String SCOPE_DUTY = "oauth_refresh_scope_not_widened";
  private static final List<String> PARTS = List.of("MeterReading", "IntervalBlock");

  private static final List<ProtectedResource> COLLECTIONS =
      List.of(
          ProtectedResource.USAGE_POINT_FEED,
          ProtectedResource.METER_READING_FEED,
          ProtectedResource.USAGE_SUMMARY_FEED,
          ProtectedResource.QUALITY_SUMMARY_FEED,
          ProtectedResource.USAGE_POINT_BATCH);

  private final Play play;
  private final List<Seen> parts = new ArrayList<>();
  private ChosenConsent chosen;
  private NothingChosen nothing;
  private Optional<TokenSet> renewed = Optional.empty();
  private Seen refresh;

  public ChoiceSteps(Play play) {
    this.play = play;
  }

  @Given("a Retail Customer with several UsagePoints has chosen to share one of them")
  public void choosesOne() {
    uses(ChosenConsent.ofOneUsagePoint(play.stage()));
  }

  @Given("a Retail Customer has chosen to share some days")
  public void choosesDays() {
    uses(ChosenConsent.ofPeriod(play.stage(), play.customer()));
  }

  @When("a Retail Customer with several UsagePoints approves, and has chosen none of them")
  public void choosesNone() {
    nothing = NothingChosen.by(play.stage());
    play.cameBack(nothing.end());
  }

  @When("the Third Party reads what the code opens, if one came")
  public void readsThoughNone() {
    nothing.code().ifPresent(code -> play.answer(nothing.read(play.stage(), code)));
  }

  @Then("no UsagePoint of his is shared")
  public void sharesNothing() {
    play.ask(new SharesNothingUnchosen(), play.known("callback", "answer"));
  }

  @When("the Third Party reads what he chose")
  public void readsChosen() {
    play.answer(chosen.batch(play.stage()));
  }

  @When("the Third Party reads with the same token who he is")
  public void readsWhoHeIs() {
    play.scene().refer("chosen", play.keep("chosen", chosen.batch(play.stage())).exhibit());
    new CustomerGuide(play.stage()).requireAsked(play.thirdParty());
    play.answer(chosen.read(play.stage(), chosen.authorization().customerResourceUri()));
  }

  @Then("none of his other UsagePoints is named")
  public void namesNoOther() {
    play.ask(new NamesChosenUsagePointsOnly(), "answer", "chosen", "whole");
  }

  @When("the Third Party reads another UsagePoint of his, and what belongs to it")
  public void readsOthers() {
    for (String uri : notChosen()) {
      parts.add(play.keep("not chosen", chosen.read(play.stage(), uri)));
    }
  }

  @When("the Third Party reads the collections of what he chose by their own addresses")
  public void readsCollections() {
    play.refer("chosen", chosen.opened(play.stage()));
    for (ProtectedResource collection : COLLECTIONS) {
      chosen
          .address(play.stage(), collection)
          .ifPresent(
              uri ->
                  parts.add(
                      play.keep(collection.title() + " of it", chosen.read(play.stage(), uri))));
    }
  }

  @Then("each lists what he chose, and nothing of the others")
  public void listChosen() {
    if (parts.isEmpty()) {
      throw new NotCarriedOut("the batch of what he chose does not say where any collection is");
    }
    for (Seen part : parts) {
      play.refer("answer", part);
      play.ask(new ListsChosenUsagePointsOnly(), "answer", "chosen", "whole");
    }
  }

  @When("the Third Party reads the IntervalBlocks that he chose by their own address")
  public void readsBlocks() {
    play.answer(
        chosen.read(
            play.stage(),
            chosen
                .address(play.stage(), ProtectedResource.INTERVAL_BLOCK_FEED)
                .orElseThrow(
                    () ->
                        new NotCarriedOut(
                            "the batch of what he chose does not say where IntervalBlocks are"))));
  }

  @When("the Third Party refreshes its tokens for all that it had asked for")
  public void refreshesForAll() {
    Authorization own = chosen.authorization();
    play.put("allowed scope", new Fact(own.scope()));
    Exchange answer = play.asks(play.stage().pool().refreshOf(own, own.prepared().scope()));
    renewed = TokenSet.in(answer);
    refresh = play.keep("refresh", answer);
  }

  @When("the Third Party reads what these open, if any came")
  public void readsRenewed() {
    renewed.ifPresent(
        tokens -> {
          play.put(
              "granted scope",
              new Fact(tokens.after(chosen.authorization().tokens()).scope().orElse("")));
          play.answer(
              play.resources()
                  .get(chosen.authorization().resourceUri(), "Bearer " + tokens.accessToken()));
        });
  }

  @Then("they open one UsagePoint and nothing of the others, or none came")
  public void renewedOpenOne() {
    if (renewed.isPresent()) {
      holdsOne();
    }
    play.refer("answer", refresh);
    keepsScope();
  }

  private void keepsScope() {
    boolean unsaid = renewed.isPresent() && renewed.get().scope().isEmpty();
    Authorization own = chosen.authorization();
    if (unsaid && ScopeTerms.of(own.prepared().scope()).isWithin(ScopeTerms.of(own.scope()))) {
      play.askAbout(
          SCOPE_DUTY,
          new HasNothingToLookAt("the refresh names no scope: it is what was asked for"));
    } else {
      play.askAbout(SCOPE_DUTY, new RefusesOrNarrowsScope(), "answer", "allowed scope");
    }
  }

  @Then("one UsagePoint is in it, and nothing of the others")
  public void holdsOne() {
    play.ask(new HoldsChosenUsagePointOnly(), "answer", "whole", "granted scope");
  }

  @Then("nothing that he did not choose opens")
  public void staysClosed() {
    for (Seen part : parts) {
      play.refer("answer", part);
      play.ask(new StaysClosed(), "answer");
    }
  }

  @Then("nothing of other days is in it")
  public void keepsToDays() {
    Choice choice = ChosenConsent.choice(play.stage());
    play.ask(
        new KeepsToChosenDays(
            choice.from().orElseThrow().toString(), choice.to().orElseThrow().toString()),
        "answer",
        "whole");
  }

  @Then("its publishedPeriod begins no earlier than the days that were chosen")
  public void publishesChosenDays() {
    Choice choice = ChosenConsent.choice(play.stage());
    play.askAbout(
        "choice_period_told",
        new PublishesChosenDays(choice.from().orElseThrow().toString()),
        "answer");
  }

  /** What the customer chose in this scenario. */
  ChosenConsent chosen() {
    return chosen;
  }

  private void uses(ChosenConsent given) {
    chosen = given;
    play.uses(given.authorization());
    play.refer("whole", given.whole().seen());
    play.put("granted scope", new Fact(given.authorization().scope()));
  }

  /** Whether two addresses are of one UsagePoint, though each consent may have its own. */
  private static boolean isSame(String one, String other) {
    return one.equals(other) || Addresses.last(one).equals(Addresses.last(other));
  }

  /**
   * One that is not in what he shares, with something below it: where all that he has is, and where
   * it would be in what he shares.
   */
  private List<String> notChosen() {
    Exchange batch = chosen.batch(play.stage());
    if (!batch.answered() || batch.response().status() != 200) {
      throw new NotCarriedOut("what the customer chose does not open", batch);
    }
    Set<String> shared =
        FeedDirectory.of(batch.request().uri(), batch.response().body().content())
            .all("UsagePoint")
            .map(FeedDirectory.Entry::self)
            .collect(Collectors.toSet());
    FeedDirectory whole = chosen.whole().directory();
    String other =
        whole
            .all("UsagePoint")
            .map(FeedDirectory.Entry::self)
            .filter(self -> shared.stream().noneMatch(one -> isSame(one, self)))
            .findFirst()
            .orElseThrow(
                () ->
                    new NotCarriedOut(
                        "every UsagePoint of the customer is in what he chose: none is left that"
                            + " could stay closed"));
    List<String> uris = new ArrayList<>(List.of(other));
    for (String kind : PARTS) {
      Optional<String> below =
          whole
              .all(kind)
              .map(FeedDirectory.Entry::self)
              .filter(self -> self.startsWith(other + "/"))
              .findFirst();
      below.ifPresent(uris::add);
    }
    String there = Addresses.parent(other);
    shared.stream()
        .map(Addresses::parent)
        .filter(here -> !here.equals(there))
        .findFirst()
        .ifPresent(
            here ->
                List.copyOf(uris).forEach(uri -> uris.add(here + uri.substring(there.length()))));
    return uris;
  }
}
