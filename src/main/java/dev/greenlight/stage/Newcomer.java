package dev.greenlight.stage;

import dev.greenlight.act.resource.Addresses;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who has granted nothing yet to a Third Party that may be lost: what he grants now is all of him
 * that its bulk data may hold.
 */
public final class Newcomer {
  private static final int OK = 200;

  private Newcomer() {}

  /**
   * Lets one of the customers share some days with it.
   *
   * @throws NotServed when the run file says of no such choice, or when all have granted it
   *     something before
   */
  public static ChosenConsent choosesDays(Stage stage) {
    // That nobody chooses comes first: who would be chosen for matters to nobody then.
    ChosenConsent.requirePeriod(stage);
    RunFile.ThirdParty thirdParty =
        Relationship.expendable(stage, RunFile.Expendable::thirdParty, "thirdParty");
    Exchange bulk = new BulkData(stage).of(thirdParty);
    List<RunFile.Customer> customers = stage.pixit().customers();
    // From the last on: the first chooses among his UsagePoints elsewhere.
    RunFile.Customer newcomer =
        IntStream.rangeClosed(1, customers.size())
            .mapToObj(back -> customers.get(customers.size() - back))
            .filter(each -> each.password().isPresent() && !isIn(stage, bulk, each))
            .findFirst()
            .orElseThrow(
                () ->
                    new NotServed(
                        "every customer had granted this Third Party something before: its bulk"
                            + " data held his UsagePoints, all days of which may be its right; name"
                            + " one more (pixit.customers) or another"
                            + " (pixit.expendable.thirdParty)"));
    return ChosenConsent.ofPeriod(stage, newcomer, thirdParty);
  }

  private static boolean isIn(Stage stage, Exchange bulk, RunFile.Customer customer) {
    if (!bulk.answered() || bulk.response().status() != OK) {
      return false;
    }
    FeedDirectory held = FeedDirectory.of(bulk.request().uri(), bulk.response().body().content());
    Set<String> own = ids(new Batches(stage).of(customer).directory());
    return ids(held).stream().anyMatch(own::contains);
  }

  private static Set<String> ids(FeedDirectory feed) {
    return feed.all("UsagePoint")
        .map(entry -> Addresses.last(entry.self()))
        .collect(Collectors.toSet());
  }
}
