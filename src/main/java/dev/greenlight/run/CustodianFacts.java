package dev.greenlight.run;

import dev.greenlight.party.custodian.CustodianDescription;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.trust.PrivateKeys;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a run file about a custodian of ours leaves open until that is started.
 *
 * @param places addresses and ids by the names that stand in braces
 * @param secrets by the names that stand behind {@code embedded:}
 */
record CustodianFacts(Map<String, String> places, Map<String, String> secrets) {
  static final String THIRD_PARTY = "third_party";
  static final String OTHER_THIRD_PARTY = "other_third_party";
  static final String EXPENDABLE_THIRD_PARTY = "expendable_third_party";

  /** Of the addresses that are registered for the callback of the first Third Party. */
  static final String LAST_REDIRECT = THIRD_PARTY + "_last_redirect";

  private static final String DOWNLOAD_FROM = "download_from";
  private static final String DOWNLOAD_TO = "download_to";

  /** Those of the names that stand for days, not for addresses or ids. */
  static final Set<String> DAYS = Set.of(DOWNLOAD_FROM, DOWNLOAD_TO);

  /** The names that stand in braces. */
  static final Set<String> PLACES =
      Set.of(
          "authorization",
          "token",
          "revocation",
          "introspection",
          "registration",
          "metadata",
          "resource",
          "hooks",
          "portal",
          DOWNLOAD_FROM,
          DOWNLOAD_TO,
          "certificate",
          "offline_authorization",
          "sftp_host_key",
          THIRD_PARTY + "_id",
          THIRD_PARTY + "_redirect",
          LAST_REDIRECT,
          OTHER_THIRD_PARTY + "_id",
          OTHER_THIRD_PARTY + "_redirect",
          OTHER_THIRD_PARTY + "_notification",
          EXPENDABLE_THIRD_PARTY + "_id",
          EXPENDABLE_THIRD_PARTY + "_redirect");

  CustodianFacts {
    places = Map.copyOf(places);
    secrets = Map.copyOf(secrets);
  }

  static CustodianFacts of(CustodianDescription custodian) {
    return new CustodianFacts(placesOf(custodian), secretsOf(custodian));
  }

  /** Whether one address alone is registered for the callback of the first Third Party. */
  boolean hasOneRedirect() {
    return places.get(THIRD_PARTY + "_redirect").equals(places.get(LAST_REDIRECT));
  }

  private static Map<String, String> placesOf(CustodianDescription custodian) {
    Map<String, String> places = new TreeMap<>();
    places.put("authorization", custodian.authorizationEndpoint().toString());
    places.put("token", custodian.tokenEndpoint().toString());
    places.put("revocation", custodian.revocationEndpoint().toString());
    places.put("introspection", custodian.introspectionEndpoint().toString());
    places.put("registration", custodian.registrationEndpoint().toString());
    places.put("metadata", custodian.metadata().toString());
    places.put("resource", custodian.resourceEndpoint().toString());
    places.put("hooks", custodian.hooks().toString());
    places.put("portal", custodian.portal().toString());
    places.put(DOWNLOAD_FROM, custodian.billedMonth().atDay(1).toString());
    places.put(DOWNLOAD_TO, custodian.billedMonth().atEndOfMonth().toString());
    places.put("certificate", custodian.certificate());
    places.put("offline_authorization", custodian.offlineAuthorization().toString());
    places.put("sftp_host_key", custodian.sftpHostKey());
    for (ThirdPartyRecord party : custodian.thirdParties()) {
      String name = party.registration().name();
      if (name.equals(OTHER_THIRD_PARTY)) {
        places.put(name + "_notification", party.registration().notificationUri().toString());
      }
      places.put(name + "_id", party.id());
      List<URI> redirects = party.registration().redirectUris();
      places.put(name + "_redirect", redirects.get(0).toString());
      if (name.equals(THIRD_PARTY)) {
        places.put(LAST_REDIRECT, redirects.get(redirects.size() - 1).toString());
      }
    }
    return places;
  }

  private static Map<String, String> secretsOf(CustodianDescription custodian) {
    Map<String, String> secrets = new TreeMap<>();
    secrets.put("hook_key", custodian.hookKey());
    secrets.put("initial_token", custodian.initialToken());
    secrets.put("offline_token", custodian.offlineToken());
    custodian
        .customers()
        .forEach(
            customer -> {
              secrets.put(customer.username(), customer.password());
              secrets.put(customer.username() + "_code", customer.oneTimeCode());
              secrets.put(customer.username() + "_account", customer.bill().account());
              secrets.put(customer.username() + "_postal_code", customer.bill().postalCode());
            });
    for (ThirdPartyRecord party : custodian.thirdParties()) {
      party.clients().stream()
          .forEach(
              (Client client) -> {
                secrets.put(client.id(), client.secret());
                secrets.put(client.id() + "_key", PrivateKeys.pem(client.keys().getPrivate()));
              });
    }
    return secrets;
  }

  /** Never shows the secrets. */
  @Override
  public String toString() {
    return places.size() + " places, " + secrets.size() + " secrets";
  }
}
