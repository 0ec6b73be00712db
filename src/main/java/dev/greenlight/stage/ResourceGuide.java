package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.resource.Addresses;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows where the resources of the target are, and reads what several cases look at, once. What the
 * run file does not name is found through the links of the batch; nothing below it is assembled but
 * the batch of one UsagePoint, which nothing links to.
 */
public final class ResourceGuide {
  private static final Header ACCEPT = new Header("Accept", "application/atom+xml");

  /** How a server says that it does not serve something. */
  private static final Set<Integer> ABSENT = Set.of(403, 404, 405, 410, 501);

  private static final Pattern BULK_ID = Pattern.compile("(?i)(?:^|;)\\s*BR=([a-z0-9-]+)");

  private final Stage stage;
  private final ResourceTokens tokens;

  public ResourceGuide(Stage stage) {
    this.stage = stage;
    this.tokens = new ResourceTokens(stage);
  }

  /** Everything one customer granted, as one feed. */
  public record Batch(RunFile.Customer customer, String uri, Seen seen, FeedDirectory directory) {}

  /**
   * Where a resource is.
   *
   * @throws NotCarriedOut when nothing says where
   */
  public String uri(ProtectedResource resource) {
    RunFile.Endpoints named = stage.pixit().endpoints();
    String root = named.resource();
    return switch (resource) {
      case APPLICATION_INFORMATION ->
          named
              .applicationInformation()
              .orElse(root + "/ApplicationInformation/" + stage.pixit().applicationInformationId());
      case AUTHORIZATION_FEED -> named.authorizations().orElse(root + "/Authorization");
      case AUTHORIZATION -> shared(customer(0)).authorizationUri();
      case READ_SERVICE_STATUS -> named.readServiceStatus().orElse(root + "/ReadServiceStatus");
      case BATCH -> resourceUri(customer(0));
      case CUSTOMER_BATCH -> new CustomerGuide(stage).uri(customer(0));
      case CUSTOMER_BULK -> new CustomerGuide(stage).bulk(stage.pixit().thirdParty());
      case USAGE_POINT_BATCH -> batchOfUsagePoint(customer(0));
      case BULK -> {
        // Without a grant there would be nothing in it.
        shared(customer(0));
        yield bulk(stage.pixit().thirdParty());
      }
      default -> below(resource);
    };
  }

  /**
   * Where everything about one UsagePoint of a customer is: below his batch, where that is one by
   * its address. No link leads there.
   *
   * @throws NotServed where his data has another address, below which its members are
   */
  String batchOfUsagePoint(RunFile.Customer customer) {
    requireBatch(resourceUri(customer), customer);
    return batchOfUsagePoint(batch(customer));
  }

  private String batchOfUsagePoint(Batch batch) {
    return Addresses.under(
        batch.uri() + "/UsagePoint",
        Addresses.last(entry(batch, ProtectedResource.USAGE_POINT_BATCH).self()));
  }

  private static void requireBatch(String uri, RunFile.Customer customer) {
    if (!uri.contains("/Batch/Subscription/")) {
      throw new NotServed(
          "the data of "
              + customer.name()
              + " lives at "
              + uri
              + ", below which no batch of one UsagePoint need be");
    }
  }

  /**
   * Where the bulk data of a Third Party is, as its own token tells, or the scope where that was
   * handed over.
   *
   * @throws NotServed when it does not, and bulk data is not claimed
   */
  public String bulk(RunFile.ThirdParty thirdParty) {
    return stage
        .onboarding()
        .shared(thirdParty.admin())
        .resourceUri()
        .or(() -> bulkInScope(thirdParty))
        .orElseThrow(
            () -> {
              String cause = "neither the token response nor the scope (BR) names the bulk data";
              return isClaimed(ProtectedResource.BULK)
                  ? new NotReached(Milestone.OWN_TOKEN, cause)
                  : new NotServed(ProtectedResource.BULK, cause);
            });
  }

  /** By the term BR of the own scope, or else of what a customer granted (ESPI scope). */
  private Optional<String> bulkInScope(RunFile.ThirdParty thirdParty) {
    return bulkId(thirdParty.admin().scope())
        .or(() -> bulkId(stage.pool().shared(customer(0), thirdParty).scope()))
        .map(id -> stage.pixit().endpoints().resource() + "/Batch/Bulk/" + id);
  }

  static Optional<String> bulkId(String scope) {
    Matcher term = BULK_ID.matcher(scope);
    return term.find() ? Optional.of(term.group(1)) : Optional.empty();
  }

  private String below(ProtectedResource resource) {
    return below(resource, customer(0));
  }

  /**
   * Where a resource of a customer is that a consent opened, which need not be where another
   * consent of his opens it.
   *
   * @param opened what it opened, as {@link #opened(Authorization)} saw it
   * @throws NotServed when that does not say, and need not
   */
  String uri(ProtectedResource resource, Authorization consent, Seen opened) {
    return switch (resource) {
      case BATCH -> consent.resourceUri();
      case CUSTOMER_BATCH -> consent.customerResourceUri();
      case USAGE_POINT_BATCH -> {
        requireBatch(consent.resourceUri(), consent.customer());
        yield batchOfUsagePoint(batch(consent, opened));
      }
      default -> below(resource, batch(consent, opened));
    };
  }

  /**
   * Where a resource in the batch of a customer is.
   *
   * @throws NotServed when the batch does not say, and need not
   */
  String below(ProtectedResource resource, RunFile.Customer customer) {
    return below(resource, batch(customer));
  }

  private String below(ProtectedResource resource, Batch batch) {
    FeedDirectory.Entry entry = entry(batch, resource);
    return resource.isFeed()
        ? entry
            .up()
            .orElseThrow(
                () ->
                    missing(
                        resource,
                        "the batch does not say which collection a "
                            + resource.element()
                            + " is in (link 'up')"))
        : entry.self();
  }

  private FeedDirectory.Entry entry(Batch batch, ProtectedResource resource) {
    return batch
        .directory()
        .first(resource.element())
        .orElseThrow(() -> missing(resource, none(batch.customer(), resource.element())));
  }

  /** What the batch does not lead to is not served, unless it is claimed. */
  private NotCarriedOut missing(ProtectedResource resource, String cause) {
    return isClaimed(resource) ? new NotCarriedOut(cause) : new NotServed(resource, cause);
  }

  private static String none(RunFile.Customer customer, String kind) {
    return "the batch of " + customer.name() + " holds no " + kind + " that says where it lives";
  }

  /**
   * The first entry of a kind in the batch of a customer.
   *
   * @throws NotCarriedOut when there is none, or no batch
   */
  public FeedDirectory.Entry entry(RunFile.Customer customer, String kind) {
    return batch(customer)
        .directory()
        .first(kind)
        .orElseThrow(() -> new NotCarriedOut(none(customer, kind)));
  }

  /**
   * The batch of the first customer in whose batch there are several of a kind.
   *
   * @throws NotCarriedOut when there is none
   */
  public Seen batchOfSeveral(String kind) {
    for (RunFile.Customer customer : stage.pixit().customers()) {
      Batch batch = batch(customer);
      if (batch.directory().entries().stream().filter(entry -> entry.kind().equals(kind)).count()
          > 1) {
        return batch.seen();
      }
    }
    throw new NotCarriedOut(
        "no customer of the run file (pixit.customers) has several "
            + kind
            + "s; name one who has");
  }

  /** The batch of a customer, read with his token. */
  public Batch batch(RunFile.Customer customer) {
    return stage
        .leases()
        .take(new Leased.Batch(customer), () -> batch(shared(customer), batchAnswer(customer)));
  }

  private static Batch batch(Authorization consent, Seen seen) {
    Exchange exchange = seen.exchange();
    if (!isOk(exchange)) {
      throw closed(ProtectedResource.BATCH, exchange);
    }
    String uri = consent.resourceUri();
    return new Batch(
        consent.customer(), uri, seen, FeedDirectory.of(uri, exchange.response().body().content()));
  }

  /**
   * The batch of a customer as it is now, where others look at what it was.
   *
   * @throws NotReached when it does not open any more
   */
  Exchange batchAnew(RunFile.Customer customer) {
    Exchange exchange = read(shared(customer));
    if (!isOk(exchange)) {
      throw closed(ProtectedResource.BATCH, exchange);
    }
    return exchange;
  }

  /** The same of any resource, whatever comes. */
  Exchange anew(ProtectedResource resource) {
    return get(uri(resource), "Bearer " + tokens.good(resource.opener()));
  }

  /**
   * A resource as it is now.
   *
   * @throws NotReached when it does not open any more
   */
  Seen openedAnew(ProtectedResource resource) {
    return opened(resource, seen(resource.title() + ", read again", anew(resource)));
  }

  /** Whatever comes for a GET of the batch of a customer with his token. */
  public Seen batchAnswer(RunFile.Customer customer) {
    return stage
        .leases()
        .take(
            new Leased.BatchAnswer(customer),
            () -> seen("batch of " + customer.name(), read(shared(customer))));
  }

  /**
   * The batch of a consent that will be spoilt: what its token never opened proves nothing by
   * refusing it.
   *
   * @throws NotReached when it does not open
   */
  Seen opened(Authorization consent) {
    return opened(
        ProtectedResource.BATCH,
        seen("batch of " + consent.customer().name() + ", of a consent of its own", read(consent)));
  }

  private Exchange read(Authorization consent) {
    return get(consent.resourceUri(), "Bearer " + consent.tokens().accessToken());
  }

  /** Whatever comes for a GET with the token that is meant for it. */
  public Seen answer(ProtectedResource resource) {
    return resource == ProtectedResource.BATCH
        ? batchAnswer(customer(0))
        : stage
            .leases()
            .take(
                new Leased.Reading(resource),
                () -> seen(resource.title() + " with the right token", anew(resource)));
  }

  /**
   * The same, for those who try other tokens: a resource that does not open to the right one proves
   * nothing by refusing another.
   *
   * @throws NotCarriedOut when it does not open
   */
  public Seen opened(ProtectedResource resource) {
    return opened(resource, served(resource));
  }

  private static Seen opened(ProtectedResource resource, Seen seen) {
    if (!isOk(seen.exchange()) && !isDeferred(seen.exchange())) {
      throw closed(resource, seen.exchange());
    }
    return seen;
  }

  /**
   * Whatever comes for a GET with the token that is meant for it.
   *
   * @throws NotServed when it does not come, and need not
   */
  public Seen served(ProtectedResource resource) {
    return served(resource, answer(resource));
  }

  private Seen served(ProtectedResource resource, Seen seen) {
    if (!isClaimed(resource) && isAbsent(seen.exchange())) {
      throw new NotServed(resource, seen.exchange());
    }
    return seen;
  }

  private boolean isClaimed(ProtectedResource resource) {
    return stage.runFile().pics().functionBlocks().contains(resource.block());
  }

  /**
   * The first of a kind in the batch of a customer, read with his token, for those who try to read
   * it with that of another.
   *
   * @throws NotServed when it does not come, and need not
   * @throws NotCarriedOut when it does not open
   */
  public Seen opened(RunFile.Customer customer, ProtectedResource resource) {
    Seen seen =
        stage
            .leases()
            .take(
                new Leased.Member(customer, resource),
                () ->
                    seen(
                        resource.title() + " of " + customer.name() + " with the right token",
                        get(
                            entry(batch(customer), resource).self(),
                            "Bearer " + shared(customer).tokens().accessToken())));
    return opened(resource, served(resource, seen));
  }

  /**
   * That of somebody else, at its address and with its owner's token.
   *
   * @throws NotReached when it does not open
   */
  Seen opened(ProtectedResource resource, String uri, String token) {
    return opened(
        resource,
        seen(resource.title() + " of somebody else, to its owner", get(uri, "Bearer " + token)));
  }

  /**
   * A GET with that Authorization header. The address may come from a document of the target.
   *
   * @throws NotCarriedOut where the token would go to another machine in the clear
   */
  public Exchange get(String uri, String authorization) {
    if (WebAddress.of(uri).isExposed()) {
      throw new NotCarriedOut(
          uri + " is plain http to another machine: the token would be sent in the clear");
    }
    return send(uri, Optional.of(authorization));
  }

  /** A GET without any credentials. */
  public Exchange get(String uri) {
    return send(uri, Optional.empty());
  }

  private Exchange send(String uri, Optional<String> authorization) {
    List<Header> headers = new ArrayList<>();
    headers.add(ACCEPT);
    authorization.map(value -> new Header("Authorization", value)).ifPresent(headers::add);
    return stage.quick().send(HttpCall.get(uri, headers));
  }

  /**
   * Where the data of a customer is.
   *
   * @throws NotReached when the token response does not say
   */
  public String resourceUri(RunFile.Customer customer) {
    return shared(customer).resourceUri();
  }

  private Authorization shared(RunFile.Customer customer) {
    return stage.pool().shared(customer, stage.pixit().thirdParty());
  }

  private static NotReached closed(ProtectedResource resource, Exchange exchange) {
    return new NotReached(
        Milestone.opened(resource),
        resource.title() + " does not open to the right token",
        exchange);
  }

  private Seen seen(String role, Exchange exchange) {
    return new Seen(exchange, stage.journal().exhibit(null, role, exchange));
  }

  private RunFile.Customer customer(int index) {
    return stage.pixit().customers().get(index);
  }

  private static boolean isAbsent(Exchange exchange) {
    return exchange.answered() && ABSENT.contains(exchange.response().status());
  }

  /** Served later, by notification: it is there, and the token opens it. */
  private static boolean isDeferred(Exchange exchange) {
    return exchange.answered() && exchange.response().status() == 202;
  }

  private static boolean isOk(Exchange exchange) {
    return exchange.answered() && exchange.response().status() == 200;
  }
}
