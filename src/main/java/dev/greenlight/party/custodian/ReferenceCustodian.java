package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.data.CustomerData;
import dev.greenlight.party.custodian.data.Names;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.OfflineConsent;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.SecretSource;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.oauth.RegistrationEndpoint;
import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.custodian.sftp.HostKey;
import dev.greenlight.party.server.PartyServer;
import dev.greenlight.party.server.TlsManners;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * A running reference Data Custodian.
 *
 * <p>Two Retail Customers to read of, the one with subscription 9, the other with 91, and three who
 * may be lost. Listens on loopback until closed.
 */
public final class ReferenceCustodian implements AutoCloseable {
  private final PartyServer server;
  private final Notifier notifier;
  private final BulkFiles files;
  private final ScheduledExecutorService background;
  private final CustodianDescription description;

  private ReferenceCustodian(
      PartyServer server,
      Notifier notifier,
      BulkFiles files,
      ScheduledExecutorService background,
      CustodianDescription description) {
    this.background = background;
    this.server = server;
    this.notifier = notifier;
    this.files = files;
    this.description = description;
  }

  /** Starts one. */
  public static ReferenceCustodian start(CustodianSettings settings) {
    SecretSource secrets = new SecretSource(settings.seed());
    Instant now = settings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    Registry registry = registry(settings, secrets, now);
    Ledger ledger = new Ledger(settings.clock(), secrets, registry);
    ledger.lifetimes().grantFor(settings.practice().term());
    Notifier notifier = new Notifier(registry, ledger, settings.authority().trustStore());
    HostKey hostKey = HostKey.create();
    BulkFiles files = new BulkFiles(registry, hostKey);
    ScheduledExecutorService background =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "background of the custodian");
              thread.setDaemon(true);
              return thread;
            });
    CustodianParts parts =
        new CustodianParts(settings, registry, ledger, notifier, files, secrets, background);
    PartyServer server =
        PartyServer.start(
            settings.authority(),
            manners(settings),
            settings.port(),
            base -> parts.at(new Addresses(base)));
    return new ReferenceCustodian(
        server,
        notifier,
        files,
        background,
        describe(
            new Addresses(server.baseUri()),
            registry,
            secrets,
            hostKey,
            UsageData.lastBilledMonth(now)));
  }

  private static TlsManners manners(CustodianSettings settings) {
    TlsManners manners =
        switch (settings.version()) {
          case V1_1, V3_3 -> TlsManners.also12();
          case V4_0, V4_1 -> TlsManners.only13();
        };
    if (settings.practice().certificates()) {
      manners.demandCertificates(
          settings.authority().trustStore(), Addresses::isCalledByThirdParties);
    }
    settings.bending().bend(manners);
    return manners;
  }

  private static Registry registry(CustodianSettings settings, SecretSource secrets, Instant now) {
    return new Registry(
        settings.thirdParties().stream()
            .map(
                registration ->
                    ThirdPartyRecord.register(
                        registration,
                        secrets,
                        now,
                        ThirdPartyRecord.offered(settings.practice().months(), settings.version())))
            .toList(),
        List.of(
            customer("Ada Nine", "ada", UsageData.SUBSCRIPTION_1, settings.seed(), secrets),
            customer("Ben Ninety-One", "ben", UsageData.SUBSCRIPTION_2, settings.seed(), secrets),
            customer(
                "Cleo Leaver", "cleo", UsageData.SUBSCRIPTION_OF_LEAVER, settings.seed(), secrets),
            customer("Dan Mover", "dan", UsageData.SUBSCRIPTION_OF_MOVER, settings.seed(), secrets),
            customer(
                "Eve Next", "eve", UsageData.SUBSCRIPTION_OF_OCCUPANT, settings.seed(), secrets)));
  }

  private static RetailCustomer customer(
      String name, String username, String subscription, long seed, SecretSource secrets) {
    return RetailCustomer.of(
        name, username, CustomerData.id(seed, subscription), subscription, secrets);
  }

  private static CustodianDescription describe(
      Addresses addresses,
      Registry registry,
      SecretSource secrets,
      HostKey hostKey,
      YearMonth billedMonth) {
    return new CustodianDescription(
        addresses.base(),
        addresses.issuer(),
        addresses.at(Addresses.METADATA),
        addresses.at(Addresses.AUTHORIZATION),
        addresses.at(Addresses.TOKEN),
        addresses.at(Addresses.REVOCATION),
        addresses.at(Addresses.INTROSPECTION),
        addresses.at(Addresses.REGISTRATION),
        RegistrationEndpoint.initialToken(secrets),
        addresses.resourceEndpoint(),
        addresses.at(Addresses.PORTAL),
        billedMonth,
        addresses.at(Addresses.HOOKS),
        CustodianHooks.key(secrets),
        Names.uuidOf(addresses.resourceEndpoint().toString()).toString(),
        addresses.resource("Authorization/" + OfflineConsent.id(secrets)),
        OfflineConsent.token(secrets),
        hostKey.fingerprint(),
        registry.thirdParties(),
        registry.customers());
  }

  /** Everything that a tester must know. */
  public CustodianDescription describe() {
    return description;
  }

  /** What went wrong inside so far, in words; empty for nothing: a fault of ours, no deviation. */
  public Optional<String> mistakes() {
    return server.mistakes();
  }

  /** Stops listening. */
  @Override
  public void close() {
    notifier.close();
    files.close();
    server.close();
    background.shutdownNow();
  }
}
