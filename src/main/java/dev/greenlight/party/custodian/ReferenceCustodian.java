package dev.greenlight.party.custodian;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.party.custodian.data.CustomerData;
import dev.greenlight.party.custodian.data.Names;
import dev.greenlight.party.custodian.data.Subscription;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.MovableClock;
import dev.greenlight.party.custodian.grant.OfflineConsent;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.SecretSource;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.oauth.AuthorizationServer;
import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.custodian.oauth.RegistrationEndpoint;
import dev.greenlight.party.custodian.oauth.Sessions;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.custodian.sftp.HostKey;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Endpoint;
import dev.greenlight.party.server.PartyServer;
import dev.greenlight.party.server.Request;
import dev.greenlight.party.server.TlsManners;
import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A running reference Data Custodian.
 *
 * <p>Two Retail Customers: the one with subscription 9, the other with 91. Listens on loopback
 * until closed.
 */
public final class ReferenceCustodian implements AutoCloseable {
  private final PartyServer server;
  private final Notifier notifier;
  private final BulkFiles files;
  private final CustodianDescription description;
  private final MovableClock clock;

  private ReferenceCustodian(
      PartyServer server,
      Notifier notifier,
      BulkFiles files,
      CustodianDescription description,
      MovableClock clock) {
    this.server = server;
    this.notifier = notifier;
    this.files = files;
    this.description = description;
    this.clock = clock;
  }

  /** Starts one. */
  public static ReferenceCustodian start(CustodianSettings settings) {
    SecretSource secrets = new SecretSource(settings.seed());
    Instant now = settings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    Registry registry = registry(settings, secrets, now);
    String hookKey = secrets.secretNamed("hook key");
    Ledger ledger = new Ledger(settings.clock(), secrets, registry);
    Notifier notifier = new Notifier(registry, ledger, settings.authority().trustStore());
    HostKey hostKey = HostKey.create();
    BulkFiles files = new BulkFiles(registry, hostKey);
    PartyServer server =
        PartyServer.start(
            settings.authority(),
            manners(settings),
            settings.port(),
            base ->
                assemble(
                    settings,
                    new Addresses(base),
                    registry,
                    ledger,
                    notifier,
                    files,
                    secrets,
                    hookKey));
    return new ReferenceCustodian(
        server,
        notifier,
        files,
        describe(
            new Addresses(server.baseUri()),
            registry,
            secrets,
            hookKey,
            hostKey,
            UsageData.lastBilledMonth(now)),
        settings.clock());
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

  private static Endpoint assemble(
      CustodianSettings settings,
      Addresses addresses,
      Registry registry,
      Ledger ledger,
      Notifier notifier,
      BulkFiles files,
      SecretSource secrets,
      String hookKey) {
    MovableClock clock = settings.clock();
    String root = addresses.resourceEndpoint().toString();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    UsageData data =
        UsageData.of(
            settings.seed(),
            root,
            now,
            settings.practice().months(),
            settings.practice().services());
    Sessions sessions = new Sessions(clock, secrets);
    AuthorizationServer authorization =
        new AuthorizationServer(
            addresses,
            registry,
            ledger,
            secrets,
            sessions,
            settings.practice(),
            customer -> usagePoints(data, customer));
    CustomerData customers = CustomerData.of(settings.seed(), data, root, now, settings.version());
    ResourceServer resources = new ResourceServer(addresses, registry, ledger, data, customers);
    files.exportBy(BulkFiles.Kind.USAGE, resources.bulk()::export);
    files.exportBy(BulkFiles.Kind.CUSTOMERS, resources.customerBulk()::export);
    LifeEvents events = new LifeEvents(registry, ledger, data);
    CustodianHooks hooks =
        new CustodianHooks(
            hookKey,
            ledger,
            notifier,
            // ESPI 4.1 has no SFTP any more.
            resource ->
                settings.version() == EspiVersion.V4_1
                    ? List.of(resource)
                    : files.addressesOf(resource),
            events,
            clock,
            () -> {
              ledger.reset();
              data.reset();
              authorization.reset();
            });
    DownloadPage download =
        new DownloadPage(
            sessions, authorization.login(), new DownloadShelf(settings.seed(), data, customers));
    bend(settings.bending(), authorization, resources, hooks);
    settings.bending().bend(download);
    settings.bending().bend(events);
    settings.bending().bend(ledger);
    settings.bending().bend(notifier);
    settings.bending().bend(files);
    Map<String, Endpoint> pages = new HashMap<>(authorization.endpoints());
    pages.put(Addresses.DOWNLOAD, download);
    pages.computeIfPresent(Addresses.TOKEN, (path, token) -> waiting(settings, token));
    Map<String, Endpoint> areas =
        Map.of(
            Addresses.RESOURCE, waiting(settings, resources),
            Addresses.HOOKS, hooks,
            Addresses.REGISTRATION, authorization.clientConfiguration());
    FrontDoor door = new FrontDoor(route(pages, areas));
    settings.bending().bend(door);
    return door;
  }

  private static void bend(
      Bending bending,
      AuthorizationServer authorization,
      ResourceServer resources,
      CustodianHooks hooks) {
    bending.bend(authorization.authorization());
    bending.bend(authorization.responses());
    bending.bend(authorization.login());
    bending.bend(authorization.account());
    bending.bend(authorization.consent());
    bending.bend(authorization.portal());
    bending.bend(authorization.connect());
    bending.bend(authorization.token());
    bending.bend(authorization.revocation());
    bending.bend(authorization.metadata());
    bending.bend(authorization.registration());
    bending.bend(authorization.clientConfiguration());
    bending.bend(resources);
    bending.bend(resources.gate());
    bending.bend(resources.subscription());
    bending.bend(resources.authorization());
    bending.bend(resources.applicationInformation());
    bending.bend(resources.bulk());
    bending.bend(resources.customer());
    bending.bend(resources.customerBulk());
    bending.bend(resources.queries());
    bending.bend(hooks);
  }

  private static Endpoint waiting(CustodianSettings settings, Endpoint behind) {
    return settings.practice().pace().isEmpty()
        ? behind
        : new WaitingRoom(settings.practice().pace(), settings.clock(), behind);
  }

  /**
   * @param pages by their paths
   * @param areas by what their paths begin with, before a slash
   */
  private static Endpoint route(Map<String, Endpoint> pages, Map<String, Endpoint> areas) {
    Map<String, Endpoint> exact = Map.copyOf(pages);
    return request -> {
      String path = request.path();
      Endpoint endpoint =
          areas.entrySet().stream()
              .filter(area -> path.startsWith(area.getKey() + "/"))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElseGet(() -> exact.getOrDefault(path, ReferenceCustodian::nothingHere));
      return endpoint.answer(request);
    };
  }

  private static Answer nothingHere(Request request) {
    return Answer.text(404, "There is nothing here.");
  }

  private static Map<String, String> usagePoints(UsageData data, RetailCustomer customer) {
    return data.subscription(customer.subscription())
        .map(Subscription::usagePoints)
        .orElse(Map.of());
  }

  private static CustodianDescription describe(
      Addresses addresses,
      Registry registry,
      SecretSource secrets,
      String hookKey,
      HostKey hostKey,
      YearMonth billedMonth) {
    return new CustodianDescription(
        addresses.base(),
        addresses.issuer(),
        addresses.at(Addresses.METADATA),
        addresses.at(Addresses.AUTHORIZATION),
        addresses.at(Addresses.TOKEN),
        addresses.at(Addresses.REVOCATION),
        addresses.at(Addresses.REGISTRATION),
        RegistrationEndpoint.initialToken(secrets),
        addresses.resourceEndpoint(),
        addresses.at(Addresses.PORTAL),
        billedMonth,
        addresses.at(Addresses.HOOKS),
        hookKey,
        Names.uuidOf(addresses.resourceEndpoint().toString()).toString(),
        addresses.resource("Authorization/" + OfflineConsent.id(secrets)),
        OfflineConsent.token(secrets),
        hostKey.fingerprint(),
        registry.thirdParties(),
        registry.customers());
  }

  /** Scheme, host and port. */
  public URI baseUri() {
    return server.baseUri();
  }

  /** Everything that a tester must know. */
  public CustodianDescription describe() {
    return description;
  }

  /** Its clock; moving it moves all lifetimes. */
  public MovableClock clock() {
    return clock;
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
  }
}
