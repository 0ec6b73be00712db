package dev.greenlight.party.custodian.grant;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Who is known to the custodian: from the start, or because it registered itself since.
 * Thread-safe.
 */
public final class Registry {
  private final List<ThirdPartyRecord> thirdParties;
  private final List<RetailCustomer> customers;

  /**
   * @param thirdParties registered Third Parties
   * @param customers Retail Customers
   */
  public Registry(List<ThirdPartyRecord> thirdParties, List<RetailCustomer> customers) {
    this.thirdParties = new CopyOnWriteArrayList<>(thirdParties);
    this.customers = List.copyOf(customers);
  }

  /** Every Third Party, oldest first. */
  public List<ThirdPartyRecord> thirdParties() {
    return List.copyOf(thirdParties);
  }

  /** Every Retail Customer. */
  public List<RetailCustomer> customers() {
    return customers;
  }

  /** Takes another Third Party in. */
  public void add(ThirdPartyRecord thirdParty) {
    thirdParties.add(thirdParty);
  }

  /** Puts what a Third Party is registered with now in place of what it was before. */
  public void replace(ThirdPartyRecord thirdParty) {
    thirdParties.replaceAll(one -> one.id().equals(thirdParty.id()) ? thirdParty : one);
  }

  /** Knows a Third Party and its clients no longer. */
  public void remove(ThirdPartyRecord thirdParty) {
    thirdParties.removeIf(one -> one.id().equals(thirdParty.id()));
  }

  /** The Third Party of that id. */
  public Optional<ThirdPartyRecord> thirdParty(String id) {
    return thirdParties.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The client of that client_id. */
  public Optional<Client> client(String id) {
    return thirdParties.stream()
        .flatMap(thirdParty -> thirdParty.clients().stream())
        .filter(client -> client.id().equals(id))
        .findFirst();
  }

  /** The Third Party that owns a client. */
  public ThirdPartyRecord ownerOf(Client client) {
    return thirdParty(client.owner()).orElseThrow();
  }

  /** The Retail Customer of that user name. */
  public Optional<RetailCustomer> customer(String username) {
    return customers.stream().filter(one -> one.username().equals(username)).findFirst();
  }
}
