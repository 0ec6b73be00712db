package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.Addresses;
import dev.greenlight.act.resource.EspiFields;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows where the resources of the target are. What the run file does not name is found through the
 * links of the batch; nothing below it is assembled but the batch of one UsagePoint, which nothing
 * links to.
 */
public final class ResourceAddresses {
  private static final Pattern BULK_ID = Pattern.compile("(?i)(?:^|;)\\s*BR=([^;\\s]+)");

  private static final Pattern BULK_ADDRESS = Pattern.compile("https?://.+/Bulk/[^/?#]+");

  private final Stage stage;
  private final Batches batches;

  public ResourceAddresses(Stage stage) {
    this.stage = stage;
    this.batches = new Batches(stage);
  }

  /**
   * Where a resource is.
   *
   * @throws NotCarriedOut when nothing says where
   */
  public String of(ProtectedResource resource) {
    RunFile.Endpoints named = stage.pixit().endpoints();
    return switch (resource) {
      case APPLICATION_INFORMATION ->
          named
              .applicationInformation()
              .orElseGet(
                  () ->
                      made(
                          "/ApplicationInformation/"
                              + Addresses.segment(stage.pixit().applicationInformationId())));
      case AUTHORIZATION_FEED -> named.authorizations().orElseGet(() -> made("/Authorization"));
      case AUTHORIZATION -> shared(firstCustomer()).authorizationUri();
      case READ_SERVICE_STATUS ->
          named.readServiceStatus().orElseGet(() -> made("/ReadServiceStatus"));
      case BATCH -> batches.uri(firstCustomer());
      case CUSTOMER_BATCH -> new CustomerGuide(stage).uri(firstCustomer());
      case CUSTOMER_BULK -> new CustomerGuide(stage).bulk(stage.pixit().thirdParty());
      case USAGE_POINT_BATCH -> batchOfUsagePoint(firstCustomer());
      case USAGE_POINTS_BATCH -> batchOfUsagePoints(firstCustomer());
      case BULK -> {
        // Without a grant there would be nothing in it.
        shared(firstCustomer());
        yield bulk(stage.pixit().thirdParty());
      }
      default -> below(resource, firstCustomer());
    };
  }

  /** Put together from the root of the resources. */
  private String made(String path) {
    return stage.pixit().http().resources().address(stage.pixit().endpoints().resource() + path);
  }

  /**
   * Where a resource of a customer is that a consent opened, which need not be where another
   * consent of his opens it.
   *
   * @param opened what it opened, as {@link Batches#opened(Authorization)} saw it
   * @throws NotServed when that does not say, and need not
   */
  public String of(ProtectedResource resource, Authorization consent, Seen opened) {
    return switch (resource) {
      case BATCH -> consent.resourceUri();
      case CUSTOMER_BATCH -> consent.customerResourceUri();
      case USAGE_POINT_BATCH -> {
        requireBatch(consent.resourceUri(), consent.customer());
        yield batchOfUsagePoint(Batches.Batch.of(consent, opened));
      }
      case USAGE_POINTS_BATCH -> {
        requireBatch(consent.resourceUri(), consent.customer());
        yield batchOfUsagePoints(consent.resourceUri());
      }
      default -> below(resource, Batches.Batch.of(consent, opened));
    };
  }

  /** The same where that is said; empty where it is not. */
  Optional<String> in(Authorization consent, Seen opened, ProtectedResource resource) {
    try {
      return Optional.of(of(resource, consent, opened));
    } catch (NotCarriedOut unsaid) {
      // What is not said to be there is not looked at.
      return Optional.empty();
    }
  }

  /**
   * Where everything about one UsagePoint of a customer is: below his batch, where that is one by
   * its address. No link leads there.
   *
   * @throws NotServed where his data has another address, below which its members are
   */
  String batchOfUsagePoint(RunFile.Customer customer) {
    requireBatch(batches.uri(customer), customer);
    return batchOfUsagePoint(batches.of(customer));
  }

  /**
   * Where everything about all UsagePoints of a customer would be: between his batch and that of
   * one UsagePoint. No link leads there.
   *
   * @throws NotServed where his data has another address
   */
  String batchOfUsagePoints(RunFile.Customer customer) {
    requireBatch(batches.uri(customer), customer);
    // Where the batch itself does not open, that this does not says nothing.
    return batchOfUsagePoints(batches.of(customer).uri());
  }

  private String batchOfUsagePoints(String batch) {
    return stage.pixit().http().resources().address(usagePointsOf(batch));
  }

  private static String usagePointsOf(String batch) {
    return batch.replaceFirst("/+$", "") + "/UsagePoint";
  }

  private String batchOfUsagePoint(Batches.Batch batch) {
    return stage
        .pixit()
        .http()
        .resources()
        .address(
            Addresses.under(
                usagePointsOf(batch.uri()),
                Addresses.last(entry(batch, ProtectedResource.USAGE_POINT_BATCH).self())));
  }

  private static void requireBatch(String uri, RunFile.Customer customer) {
    if (!uri.contains("/Batch/Subscription/")) {
      throw new NotServed(
          "the data of "
              + customer.name()
              + " lives at "
              + uri
              + ", below which no batch of UsagePoints need be");
    }
  }

  /**
   * Where the bulk data of a Third Party is, as the run file says of the first, or its own token
   * tells, or the scope where that was handed over, or its registration.
   *
   * @throws NotServed when it does not, and bulk data is not claimed
   */
  public String bulk(RunFile.ThirdParty thirdParty) {
    Optional<String> own = stage.onboarding().shared(thirdParty.admin()).resourceUri();
    return bulkInRunFile(thirdParty)
        .or(() -> own)
        .or(() -> bulkInScope(thirdParty))
        .or(() -> bulkInRegistration(thirdParty))
        .orElseThrow(
            () -> {
              String cause =
                  "neither the token response nor the scope (BR) names the bulk data, nor does"
                      + " ApplicationInformation (dataCustodianBulkRequestURI)";
              return stage.claims(ProtectedResource.BULK)
                  ? new NotReached(Milestone.OWN_TOKEN, cause)
                  : new NotServed(ProtectedResource.BULK, cause);
            });
  }

  private Optional<String> bulkInRunFile(RunFile.ThirdParty thirdParty) {
    return thirdParty.equals(stage.pixit().thirdParty())
        ? stage.pixit().endpoints().bulk()
        : Optional.empty();
  }

  /** By the term BR of the own scope, or else of what a customer granted (ESPI scope). */
  private Optional<String> bulkInScope(RunFile.ThirdParty thirdParty) {
    return bulkId(thirdParty.admin().scope())
        .or(() -> bulkId(stage.pool().shared(firstCustomer(), thirdParty).scope()))
        .map(id -> made("/Batch/Bulk/" + Addresses.segment(id)));
  }

  /** By dataCustodianBulkRequestURI, where that names more than the place of all bulk data. */
  private Optional<String> bulkInRegistration(RunFile.ThirdParty thirdParty) {
    ProtectedResource registration = ProtectedResource.APPLICATION_INFORMATION;
    try {
      String uri =
          thirdParty.equals(stage.pixit().thirdParty())
              ? of(registration)
              : new ForeignAddresses(stage).registration(thirdParty);
      String token = new ResourceTokens(stage).good(registration.opener(), thirdParty);
      Exchange answer = new ResourceReader(stage).get(uri, "Bearer " + token);
      return answer.answered() && answer.response().status() == 200
          ? EspiFields.of(
                  registration.title(),
                  answer.response().body().content(),
                  "dataCustodianBulkRequestURI")
              .stream()
              .filter(named -> BULK_ADDRESS.matcher(named).matches())
              .findFirst()
          : Optional.empty();
    } catch (NotCarriedOut unread) {
      // What the registration says is a last resort; that it does not open others tell.
      return Optional.empty();
    }
  }

  static Optional<String> bulkId(String scope) {
    Matcher term = BULK_ID.matcher(scope);
    return term.find() ? Optional.of(term.group(1)) : Optional.empty();
  }

  /**
   * Where a resource in the batch of a customer is.
   *
   * @throws NotServed when the batch does not say, and need not
   */
  String below(ProtectedResource resource, RunFile.Customer customer) {
    return below(resource, holder(resource, customer));
  }

  /** What of a customer holds the resource. */
  private Batches.Batch holder(ProtectedResource resource, RunFile.Customer customer) {
    return resource.isPartOfCustomer()
        ? new CustomerGuide(stage).batch(customer)
        : batches.of(customer);
  }

  /** The same in what opened. */
  String below(ProtectedResource resource, Batches.Batch batch) {
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

  /**
   * Where the first member of a kind is that the batch of a customer leads to.
   *
   * @throws NotServed when it leads to none, and need not
   */
  String member(ProtectedResource resource, RunFile.Customer customer) {
    return entry(batches.of(customer), resource).self();
  }

  private FeedDirectory.Entry entry(Batches.Batch batch, ProtectedResource resource) {
    return batch
        .directory()
        .first(resource.element())
        .orElseThrow(() -> missing(resource, batch.lacks(resource.element())));
  }

  /** What the batch does not lead to is not served, unless it is claimed. */
  private NotCarriedOut missing(ProtectedResource resource, String cause) {
    return stage.claims(resource) ? new NotCarriedOut(cause) : new NotServed(resource, cause);
  }

  private Authorization shared(RunFile.Customer customer) {
    return stage.pool().shared(customer, stage.pixit().thirdParty());
  }

  private RunFile.Customer firstCustomer() {
    return stage.pixit().customers().get(0);
  }
}
