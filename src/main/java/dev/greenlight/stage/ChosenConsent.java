package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.resource.Addresses;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.model.Choice;
import dev.greenlight.model.Consent;
import dev.greenlight.model.ConsentStep;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A consent in which a customer chose to share less than he was asked for.
 *
 * @param authorization what came of it
 * @param whole what he shares when he shares everything
 */
public record ChosenConsent(Authorization authorization, Batches.Batch whole) {
  private static final int OK = 200;
  private static final String USAGE_POINT = "UsagePoint";

  /**
   * Lets a customer who has several UsagePoints share one of them.
   *
   * @throws NotServed when the run file says of no such choice
   */
  public static ChosenConsent ofOneUsagePoint(Stage stage) {
    return given(stage, chooserOfOne(stage), stage.pixit().thirdParty(), stepsToOne(stage));
  }

  /**
   * The same where the Third Party asks for another scope.
   *
   * @param scope makes it of that of the Third Party
   * @throws NotServed when the run file says of no such choice
   */
  public static ChosenConsent ofOneUsagePoint(Stage stage, UnaryOperator<String> scope) {
    return given(
        stage,
        chooserOfOne(stage),
        NarrowConsent.narrow(stage.pixit().thirdParty(), scope),
        stepsToOne(stage));
  }

  /**
   * The same with a Third Party that may be lost, in whose bulk data nothing else of him was.
   *
   * @throws NotServed when the run file says of no such choice, or when he granted that Third Party
   *     more before
   */
  public static ChosenConsent ofOneUsagePointForExpendable(Stage stage) {
    // That nobody chooses comes first: who would be chosen for matters to nobody then.
    List<ConsentStep> steps = stepsToOne(stage);
    RunFile.Customer chooser = chooserOfOne(stage);
    RunFile.ThirdParty thirdParty =
        Relationship.expendable(stage, RunFile.Expendable::thirdParty, "thirdParty");
    Exchange bulk = new BulkData(stage).of(thirdParty);
    ChosenConsent chosen = given(stage, chooser, thirdParty, steps);
    chosen.requireNothingElseIn(bulk, chosen.opened(stage).exchange());
    return chosen;
  }

  /** What he had granted before, bulk data may rightly hold beside what he chose. */
  private void requireNothingElseIn(Exchange bulk, Exchange batch) {
    if (!bulk.answered() || bulk.response().status() != OK) {
      return;
    }
    Set<String> others = usagePoints(whole.directory());
    others.removeAll(usagePoints(directory(batch)));
    others.retainAll(usagePoints(directory(bulk)));
    if (!others.isEmpty()) {
      throw new NotServed(
          authorization.customer().name()
              + " had granted this Third Party more before he chose: its bulk data held UsagePoint "
              + String.join(", ", others)
              + ", which may be its right; let that end first, or name another"
              + " (pixit.expendable.thirdParty)");
    }
  }

  private static FeedDirectory directory(Exchange feed) {
    return FeedDirectory.of(feed.request().uri(), feed.response().body().content());
  }

  private static Set<String> usagePoints(FeedDirectory feed) {
    return feed.all(USAGE_POINT)
        .map(entry -> Addresses.last(entry.self()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Who has several UsagePoints, and would share one of them.
   *
   * @throws NotServed when the run file says of no such choice
   */
  public static RunFile.Customer chooserOfOne(Stage stage) {
    stepsToOne(stage);
    return chooser(stage);
  }

  /** Who has several UsagePoints. */
  static RunFile.Customer chooser(Stage stage) {
    return stage.pixit().customers().stream()
        .filter(each -> each.password().isPresent() && hasSeveral(stage, each))
        .findFirst()
        .orElseThrow(
            () ->
                new NotCarriedOut(
                    "no customer who logs in has several UsagePoints to choose from; name one who"
                        + " has (pixit.customers)"));
  }

  private static List<ConsentStep> stepsToOne(Stage stage) {
    return steps(stage, Choice::oneUsagePoint, "oneUsagePoint");
  }

  /**
   * How customers choose nothing.
   *
   * @throws NotServed when the run file does not say
   */
  static List<ConsentStep> stepsToNone(Stage stage) {
    return steps(stage, Choice::noUsagePoint, "noUsagePoint");
  }

  /**
   * Lets a customer share some days.
   *
   * @throws NotServed when the run file says of no such choice
   */
  public static ChosenConsent ofPeriod(Stage stage, RunFile.Customer customer) {
    return ofPeriod(stage, customer, stage.pixit().thirdParty());
  }

  static ChosenConsent ofPeriod(
      Stage stage, RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    return given(stage, customer, thirdParty, requirePeriod(stage));
  }

  /**
   * How customers choose days.
   *
   * @throws NotServed when the run file does not say
   */
  static List<ConsentStep> requirePeriod(Stage stage) {
    return steps(stage, Choice::period, "period");
  }

  /**
   * Lets a customer leave out some kinds of data.
   *
   * @throws NotServed when the run file says of no such choice
   */
  public static ChosenConsent ofKinds(Stage stage, RunFile.Customer customer) {
    return given(
        stage, customer, stage.pixit().thirdParty(), steps(stage, Choice::ofKinds, "kinds"));
  }

  /**
   * How less is shared.
   *
   * @throws NotServed when the run file does not say
   */
  public static Choice choice(Stage stage) {
    return stage.pixit().ways().choice().orElseThrow(() -> unsaid("pixit.choice"));
  }

  private static List<ConsentStep> steps(
      Stage stage, Function<Choice, List<ConsentStep>> which, String key) {
    List<ConsentStep> steps = which.apply(choice(stage));
    if (steps.isEmpty()) {
      throw unsaid("pixit.choice." + key);
    }
    return steps;
  }

  private static NotServed unsaid(String key) {
    return new NotServed(
        "the run file says of no such choice; if your pages let customers choose, describe how ("
            + key
            + ")");
  }

  private static boolean hasSeveral(Stage stage, RunFile.Customer customer) {
    return new Batches(stage)
            .of(customer)
            .directory()
            .all(USAGE_POINT)
            .map(entry -> entry.self())
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  private static ChosenConsent given(
      Stage stage,
      RunFile.Customer customer,
      RunFile.ThirdParty thirdParty,
      List<ConsentStep> steps) {
    Batches.Batch whole = new Batches(stage).of(customer);
    PreparedRequest prepared = stage.consents().prepare(thirdParty);
    Choice choice = choice(stage);
    Consent pages = stage.pixit().consent().choosing(choice.page(), steps);
    Callback callback =
        stage
            .consents()
            .visit(
                customer,
                choice.values(),
                (agent, identity) -> {
                  agent.open(prepared.request().uri());
                  ConsentWalk walk = new ConsentWalk(pages, agent, identity);
                  walk.decide(Decision.APPROVE);
                  requireChoice(stage, customer, choice, walk);
                  return returned(prepared, agent);
                });
    return new ChosenConsent(stage.pool().redeemed(customer, prepared, callback), whole);
  }

  private static Callback returned(PreparedRequest prepared, CustomerAgent agent) {
    Callback end = Landing.of(agent);
    if (!Landing.isAtThirdParty(prepared, end)) {
      throw new NotCarriedOut(
          "the choice of the customer was not taken: his browser did not come back to the Third"
              + " Party (pixit.choice)");
    }
    return end;
  }

  /**
   * Makes sure that he was shown the page on which customers choose: else he granted everything.
   *
   * @throws NotServed when he has but one UsagePoint, and nothing may be asked of him
   * @throws NotCarriedOut when he has several
   */
  static void requireChoice(
      Stage stage, RunFile.Customer customer, Choice choice, ConsentWalk walk) {
    Optional<String> unmet = choice.page().filter(page -> !walk.met(page));
    if (unmet.isPresent()) {
      String cause =
          "%s was not shown the page '%s' on which customers choose (pixit.choice.page)"
              .formatted(customer.name(), unmet.get());
      throw hasSeveral(stage, customer)
          ? new NotCarriedOut(cause)
          : new NotServed(cause + "; he has one UsagePoint alone");
    }
  }

  /** The batch that it opens. */
  public Exchange batch(Stage stage) {
    return Relationship.read(stage, authorization);
  }

  /**
   * The batch that it opens.
   *
   * @throws NotReached when it does not open
   */
  public Seen opened(Stage stage) {
    return new Batches(stage).opened(authorization);
  }

  /** Where its batch says that a resource is; empty where it does not. */
  public Optional<String> address(Stage stage, ProtectedResource resource) {
    return new ResourceAddresses(stage).in(authorization, opened(stage), resource);
  }

  /** A member of the whole of that kind, read with the token of this consent. */
  public Exchange read(Stage stage, String uri) {
    return new ResourceGuide(stage).get(uri, authorization);
  }
}
