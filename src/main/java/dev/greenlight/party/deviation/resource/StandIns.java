package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Refusal;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.grant.TokenKind;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.server.Request;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Good tokens for callers who have none. */
final class StandIns {
  private StandIns() {}

  /** Identifies correctly where that is possible; else lends a token to such requests. */
  static BearerGate.Identification where(BearerGate gate, Predicate<Request> requests) {
    return (request, wanted) -> {
      try {
        return gate.tokenOf(request);
      } catch (Refusal refusal) {
        if (requests.test(request)) {
          return lend(gate.ledger(), request.path(), wanted);
        }
        throw refusal;
      }
    };
  }

  /** Lends the right token to such requests that come with any good one. */
  static BearerGate.Identification forAnyToken(BearerGate gate, Predicate<Request> requests) {
    return (request, wanted) -> {
      AccessToken shown = gate.tokenOf(request);
      boolean good = !shown.isRevoked() && !shown.isExpired(gate.ledger().now());
      return good && requests.test(request) ? lend(gate.ledger(), request.path(), wanted) : shown;
    };
  }

  /** The right token for a path, good and new. */
  static AccessToken lend(Ledger ledger, String path, TokenKind wanted) {
    List<String> segments = Arrays.asList(path.substring(Addresses.RESOURCE.length()).split("/"));
    Authorization authorization =
        switch (wanted) {
          case CUSTOMER -> consent(ledger, customer(ledger, segments));
          case CLIENT -> ledger.standingAuthorization(holder(ledger, segments).adminClient());
          case REGISTRATION ->
              ledger.standingAuthorization(holder(ledger, segments).registrationClient());
        };
    return ledger.issueAccessToken(authorization, authorization.scope());
  }

  /** An old consent if there is one, so that the list of Authorizations stays as it is. */
  private static Authorization consent(Ledger ledger, RetailCustomer customer) {
    Client client = ledger.registry().thirdParties().get(0).customerClient();
    return ledger.authorizations().stream()
        .filter(one -> one.isActive() && one.customer().filter(customer::equals).isPresent())
        .findFirst()
        .orElseGet(() -> ledger.consent(client, customer, client.offered()));
  }

  private static RetailCustomer customer(Ledger ledger, List<String> segments) {
    List<RetailCustomer> customers = ledger.registry().customers();
    return customers.stream()
        .filter(one -> segments.contains(one.subscription()) || segments.contains(one.id()))
        .findFirst()
        .orElse(customers.get(0));
  }

  /** The Third Party whose ApplicationInformation, bulk data or Authorization the path names. */
  private static ThirdPartyRecord holder(Ledger ledger, List<String> segments) {
    List<ThirdPartyRecord> thirdParties = ledger.registry().thirdParties();
    return ledger.authorizations().stream()
        .filter(one -> segments.contains(one.id()))
        .map(one -> ledger.registry().ownerOf(one.client()))
        .findFirst()
        .or(
            () ->
                thirdParties.stream()
                    .filter(one -> segments.contains(one.id()) || segments.contains(one.bulkId()))
                    .findFirst())
        .orElse(thirdParties.get(0));
  }
}
