package dev.greenlight.stage;

import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Single resources of Retail Customer data, by the addresses that the batch of a customer names for
 * what is in it: the first of each kind, and the collection that it is in.
 *
 * @param addresses that open to the token which opens the batch
 */
public record CustomerParts(List<String> addresses) {
  /** What is his own: suppliers and local times are of many. */
  private static final List<String> KINDS =
      List.of(
          "Customer",
          "CustomerAccount",
          "CustomerAgreement",
          "ServiceLocation",
          "Meter",
          "EndDevice",
          "ProgramDateIdMappings",
          "Statement");

  public CustomerParts {
    addresses = List.copyOf(addresses);
  }

  /**
   * Those of a customer who granted who he is.
   *
   * @throws NotServed where none opens to who may read it: staying closed to others proves nothing
   */
  public static CustomerParts of(Stage stage, RunFile.Customer customer) {
    CustomerParts open = of(stage, customer, kind -> true);
    if (open.addresses().isEmpty()) {
      throw new NotServed(
          "no single resource of Retail Customer data opens to the token that opens its batch");
    }
    return open;
  }

  /** Those of some kinds, of a customer who granted who he is; none where none opens to him. */
  public static CustomerParts of(Stage stage, RunFile.Customer customer, Predicate<String> kinds) {
    return new CustomerParts(
        opened(stage, customer, kinds).map(answer -> answer.request().uri()).toList());
  }

  /** The same as they come with his own token, of all kinds; none where none opens to him. */
  public static List<Exchange> read(Stage stage, RunFile.Customer customer) {
    return opened(stage, customer, kind -> true).toList();
  }

  private static Stream<Exchange> opened(
      Stage stage, RunFile.Customer customer, Predicate<String> kinds) {
    Exchange batch = new CustomerGuide(stage).feed(customer).exchange();
    String token = new ResourceTokens(stage).good(customer);
    return named(FeedDirectory.of(batch.request().uri(), batch.response().body().content()), kinds)
        .filter(address -> !address.equals(batch.request().uri()))
        .map(address -> new ResourceGuide(stage).get(address, "Bearer " + token))
        .filter(CustomerParts::opens);
  }

  private static Stream<String> named(FeedDirectory directory, Predicate<String> kinds) {
    return KINDS.stream()
        .filter(kinds)
        .flatMap(kind -> directory.first(kind).stream())
        .flatMap(entry -> Stream.of(Optional.of(entry.self()), entry.up()))
        .flatMap(Optional::stream)
        .distinct();
  }

  private static boolean opens(Exchange answer) {
    return answer.answered() && answer.response().status() == 200;
  }

  /**
   * Whatever comes for each of them with the token of another consent.
   *
   * @throws NotReached when that token opens nothing at all
   */
  public List<Exchange> readWith(Stage stage, Authorization other) {
    new Batches(stage).opened(other);
    ResourceGuide guide = new ResourceGuide(stage);
    return addresses.stream().map(address -> guide.get(address, other)).toList();
  }
}
