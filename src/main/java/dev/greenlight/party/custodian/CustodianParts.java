package dev.greenlight.party.custodian;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.party.custodian.data.CustomerData;
import dev.greenlight.party.custodian.data.Subscription;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.MovableClock;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.SecretSource;
import dev.greenlight.party.custodian.oauth.AuthorizationServer;
import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.custodian.oauth.Sessions;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Endpoint;
import dev.greenlight.party.server.Request;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;

/**
 * What a reference Data Custodian consists of, bent as its settings say.
 *
 * @param settings how it behaves
 * @param registry who is registered with it
 * @param ledger what was granted
 * @param notifier tells Third Parties what is new
 * @param files bulk data as files
 * @param secrets makes what nobody can guess
 * @param background for what is done while nobody waits
 */
record CustodianParts(
    CustodianSettings settings,
    Registry registry,
    Ledger ledger,
    Notifier notifier,
    BulkFiles files,
    SecretSource secrets,
    ScheduledExecutorService background) {

  /**
   * The whole behind one door.
   *
   * @param addresses where it answers
   */
  Endpoint at(Addresses addresses) {
    MovableClock clock = settings.clock();
    String root = addresses.resourceEndpoint().toString();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    UsageData data = UsageData.of(settings.seed(), root, now, settings.practice());
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
    resources.authorization().publish(settings.practice().months());
    files.exportBy(BulkFiles.Kind.USAGE, resources.bulk()::export);
    files.exportBy(BulkFiles.Kind.CUSTOMERS, resources.customerBulk()::export);
    LifeEvents events = new LifeEvents(registry, ledger, data);
    CustodianHooks hooks =
        new CustodianHooks(
            CustodianHooks.key(secrets),
            ledger,
            notifier,
            // ESPI 4.1 has no SFTP any more.
            resource ->
                settings.version() == EspiVersion.V4_1
                    ? List.of(windowed(data, addresses, resource, clock))
                    : files.addressesOf(windowed(data, addresses, resource, clock)),
            events,
            clock,
            () -> {
              ledger.reset();
              data.reset();
              authorization.reset();
            });
    ledger.announceEndsBy(ended -> announce(addresses, ended));
    events.tellBy((reader, resource) -> notifier.send(reader, resource, List.of(resource)));
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
    pages.computeIfPresent(Addresses.TOKEN, (path, token) -> waiting(token, addresses));
    pages.computeIfPresent(
        Addresses.AUTHORIZATION,
        (path, page) -> request -> page.answer(request).dated(clock.instant()));
    Endpoint waitingResources = waiting(resources, addresses);
    Map<String, Endpoint> areas =
        Map.of(
            Addresses.RESOURCE,
            request -> waitingResources.answer(request).dated(clock.instant()),
            Addresses.HOOKS,
            hooks,
            Addresses.REGISTRATION,
            authorization.clientConfiguration());
    FrontDoor door = new FrontDoor(route(pages, areas));
    settings.bending().bend(door);
    return door;
  }

  /** Whoever ended it does not wait until the Third Party has heard of it. */
  private void announce(Addresses addresses, Authorization ended) {
    String uri = addresses.resource("Authorization/" + ended.id()).toString();
    Thread messenger = new Thread(() -> notifier.send(uri, List.of(uri)), "notice of an end");
    messenger.setDaemon(true);
    messenger.start();
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
    bending.bend(authorization.waypoints());
    bending.bend(authorization.portal());
    bending.bend(authorization.connect());
    bending.bend(authorization.token());
    bending.bend(authorization.revocation());
    bending.bend(authorization.introspection());
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
    bending.bend(resources.documents());
    bending.bend(resources.queries());
    bending.bend(hooks);
  }

  /** What a customer granted is named by the window since something of it was published last. */
  private static String windowed(
      UsageData data, Addresses addresses, String resource, MovableClock clock) {
    String batches = addresses.resource("Batch/Subscription/").toString();
    return Optional.of(resource)
        .filter(uri -> uri.startsWith(batches))
        .flatMap(uri -> data.subscription(uri.substring(batches.length())))
        .flatMap(Subscription::lastPublication)
        .map(
            since ->
                "%s?published-min=%s&published-max=%s"
                    .formatted(resource, since, clock.instant().truncatedTo(ChronoUnit.SECONDS)))
        .orElse(resource);
  }

  private Endpoint waiting(Endpoint behind, Addresses addresses) {
    return settings.practice().pace().isEmpty()
        ? behind
        : new WaitingRoom(
            settings.practice().pace(),
            settings.clock(),
            background,
            behind,
            path -> notifier.sendReady(addresses.at(path).toString()));
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
              .orElseGet(() -> exact.getOrDefault(path, CustodianParts::nothingHere));
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
}
