package dev.greenlight.party.custodian.grant;

import java.util.List;
import java.util.Optional;

/**
 * Who is known to the custodian from the start.
 *
 * @param thirdParties registered Third Parties
 * @param customers Retail Customers
 */
public record Registry(List<ThirdPartyRecord> thirdParties, List<RetailCustomer> customers) {

  public Registry {
    thirdParties = List.copyOf(thirdParties);
    customers = List.copyOf(customers);
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
    return thirdParties.stream()
        .filter(thirdParty -> thirdParty.id().equals(client.owner()))
        .findFirst()
        .orElseThrow();
  }

  /** The Retail Customer of that user name. */
  public Optional<RetailCustomer> customer(String username) {
    return customers.stream().filter(one -> one.username().equals(username)).findFirst();
  }
}
