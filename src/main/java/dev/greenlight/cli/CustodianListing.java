package dev.greenlight.cli;

import dev.greenlight.party.custodian.CustodianDescription;
import dev.greenlight.party.custodian.CustodianHooks;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.run.HandOver;
import java.util.ArrayList;
import java.util.List;

/**
 * What people must know of a custodian that serves them. Its secrets are made up and open nothing
 * but itself: whoever develops a Third Party has to type them.
 */
final class CustodianListing {
  private final List<String> lines = new ArrayList<>();

  private CustodianListing() {}

  static List<String> of(CustodianDescription custodian, HandOver files) {
    CustodianListing listing = new CustodianListing();
    listing.add("Reference Data Custodian at " + custodian.base());
    listing.endpoints(custodian);
    listing.hooks(custodian, files);
    listing.title("Authorization that was made offline");
    listing.entry("Authorization", custodian.offlineAuthorization());
    listing.entry("access token", custodian.offlineToken());
    listing.title("Retail Customers");
    custodian.customers().forEach(listing::customer);
    custodian.thirdParties().forEach(listing::thirdParty);
    listing.title("Files");
    listing.entry("authority to trust", files.authority());
    listing.entry("run file", files.runFile());
    return listing.lines;
  }

  private void endpoints(CustodianDescription custodian) {
    title("Endpoints");
    entry("authorization", custodian.authorizationEndpoint());
    entry("token", custodian.tokenEndpoint());
    entry("revocation", custodian.revocationEndpoint());
    entry("introspection", custodian.introspectionEndpoint());
    entry("registration", custodian.registrationEndpoint());
    entry("initial access token", custodian.initialToken());
    entry("metadata", custodian.metadata());
    entry("resource", custodian.resourceEndpoint());
    entry("customer portal", custodian.portal());
    entry(
        "bulk files by SFTP",
        "where a notification of them says; host key " + custodian.sftpHostKey());
  }

  /** Those of the run file by its names. */
  private void hooks(CustodianDescription custodian, HandOver files) {
    title("Hooks (POST, under pixit.hooks of the run file)");
    files
        .hooks()
        .forEach((name, hook) -> entry(name, hook.address().orElse("as the run file says")));
    entry("hook key", CustodianHooks.KEY_HEADER + ": " + custodian.hookKey());
  }

  private void customer(RetailCustomer customer) {
    entry(
        customer.username(),
        "password %s  subscription %s  code, where one is asked for: %s  account %s  postal code %s"
            .formatted(
                customer.password(),
                customer.subscription(),
                customer.oneTimeCode(),
                customer.bill().account(),
                customer.bill().postalCode()));
  }

  private void thirdParty(ThirdPartyRecord party) {
    title("Third Party " + party.registration().name());
    entry("ApplicationInformation", party.id());
    party.registration().redirectUris().forEach(uri -> entry("redirect URI", uri));
    entry("notification URI", party.registration().notificationUri());
    client("tokens of customers", party.customerClient());
    client("own token", party.adminClient());
    client("registration token", party.registrationClient());
    entry("registration token", party.registrationAccessToken() + " (never expires)");
    entry("bulk id", party.bulkId());
  }

  private void client(String purpose, Client client) {
    entry(
        purpose,
        "client_id %s  client_secret %s  scope %s"
            .formatted(client.id(), client.secret(), client.offered()));
  }

  private void title(String title) {
    add("");
    add(title);
  }

  private void entry(String name, Object value) {
    add("  %-24s%s".formatted(name, value));
  }

  private void add(String line) {
    lines.add(line);
  }
}
