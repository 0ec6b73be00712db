package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;

/**
 * Everything that a tester must know of a running custodian; holds secrets.
 *
 * @param base scheme, host and port
 * @param issuer issuer identifier, also base of the authorization server
 * @param metadata RFC 8414 document
 * @param authorizationEndpoint where the browser is sent
 * @param tokenEndpoint where tokens are had
 * @param revocationEndpoint where tokens are given back
 * @param introspectionEndpoint where the state of tokens is told
 * @param registrationEndpoint where Third Parties register themselves
 * @param initialToken secret, entitles to that
 * @param resourceEndpoint base of all resource URIs
 * @param portal where a Retail Customer takes an authorization back, and begins to download
 * @param billedMonth a month of which there are data and a bill of every customer
 * @param hooks where the SUT hooks are: {@code expire}, {@code revoke}, {@code advance}, {@code
 *     reset} below it
 * @param hookKey secret, goes into the header {@link CustodianHooks#KEY_HEADER}
 * @param certificate id of the certificate that its resources link to
 * @param offlineAuthorization an Authorization that was made without OAuth
 * @param offlineToken secret, the access token of that
 * @param sftpHostKey fingerprint of the key that its SFTP server shows
 * @param thirdParties the registered Third Parties with ids, clients and secrets
 * @param customers the Retail Customers with their passwords
 */
public record CustodianDescription(
    URI base,
    URI issuer,
    URI metadata,
    URI authorizationEndpoint,
    URI tokenEndpoint,
    URI revocationEndpoint,
    URI introspectionEndpoint,
    URI registrationEndpoint,
    String initialToken,
    URI resourceEndpoint,
    URI portal,
    YearMonth billedMonth,
    URI hooks,
    String hookKey,
    String certificate,
    URI offlineAuthorization,
    String offlineToken,
    String sftpHostKey,
    List<ThirdPartyRecord> thirdParties,
    List<RetailCustomer> customers) {

  public CustodianDescription {
    thirdParties = List.copyOf(thirdParties);
    customers = List.copyOf(customers);
  }

  /** Where it is; the rest holds secrets. */
  @Override
  public String toString() {
    return "reference Data Custodian at " + base;
  }
}
