package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.model.RunFile;

/** What the first customer granted the second Third Party, beside what he granted the first. */
public final class GrantToOther {
  private final Stage stage;
  private final RunFile.Customer customer;
  private final RunFile.ThirdParty other;

  /**
   * @throws NotCarriedOut when the run file names no second Third Party
   */
  public GrantToOther(Stage stage) {
    this.stage = stage;
    this.customer = stage.pixit().customers().get(0);
    this.other = new ForeignAddresses(stage).otherThirdParty();
  }

  /**
   * Where a resource of the customer is for the first Third Party, and not for the second, to which
   * its own data opens.
   *
   * @throws NotServed when it is there for both: what comes from there depends on the token; or
   *     when the second asks for nothing of the kind
   */
  public String addressOfFirst(ProtectedResource resource) {
    String first = new ResourceAddresses(stage).of(resource);
    Batches.Batch granted = granted(resource);
    boolean isOne =
        granted.uri().equals(first)
            || granted.uri().equals(ofFirst(resource))
            || granted.directory().entries().stream()
                .anyMatch(
                    entry ->
                        entry.self().equals(first) || entry.up().filter(first::equals).isPresent());
    if (isOne) {
      throw new NotServed(
          "what the Retail Customer granted to the two Third Parties is at one address ("
              + first
              + "), from which each gets what he granted it");
    }
    return first;
  }

  private String ofFirst(ProtectedResource resource) {
    return saysWhoHeIs(resource)
        ? new CustomerGuide(stage).uri(customer)
        : new Batches(stage).uri(customer);
  }

  /** Where the data of that kind is that the second Third Party was granted. */
  public String address(ProtectedResource resource) {
    return granted(resource).uri();
  }

  private static boolean saysWhoHeIs(ProtectedResource resource) {
    return resource == ProtectedResource.CUSTOMER_BATCH || resource.isPartOfCustomer();
  }

  /** The token that the customer gave the second Third Party. */
  public String token() {
    return consent().tokens().accessToken();
  }

  private Batches.Batch granted(ProtectedResource resource) {
    if (saysWhoHeIs(resource)) {
      if (!Scopes.namesCustomerData(other.customer().scope())) {
        throw new NotServed(
            "the second Third Party asks for no Retail Customer data"
                + " (pixit.otherThirdParty.customer.scope)");
      }
      return stage
          .leases()
          .take(
              new Leased.CustomerBatchOfOther(customer, other),
              () -> new CustomerGuide(stage).batch(customer, other));
    }
    return stage
        .leases()
        .take(
            new Leased.BatchOfOther(customer, other),
            () -> {
              Authorization consent = consent();
              return Batches.Batch.of(consent, new Batches(stage).opened(consent));
            });
  }

  private Authorization consent() {
    return stage.pool().shared(customer, other);
  }
}
