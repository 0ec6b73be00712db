package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.Addresses;
import dev.greenlight.act.resource.EspiFields;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where resources are that belong to another customer, or to another Third Party. */
public final class ForeignAddresses {
  private static final String BEHIND = "1";
  private static final Pattern RETAIL_CUSTOMER = Pattern.compile("/Batch/RetailCustomer/[^/?#]+$");

  private final Stage stage;
  private final ResourceGuide guide;
  private final Readings readings;
  private final ResourceAddresses addresses;
  private final Batches batches;
  private final CustomerGuide customers;

  public ForeignAddresses(Stage stage) {
    this.stage = stage;
    this.guide = new ResourceGuide(stage);
    this.readings = new Readings(stage);
    this.addresses = new ResourceAddresses(stage);
    this.batches = new Batches(stage);
    this.customers = new CustomerGuide(stage);
  }

  /**
   * Where the same is of somebody else.
   *
   * @throws NotCarriedOut when the run file names nobody else
   * @throws NotServed when that is the own address, too: whose data comes from there depends on the
   *     token
   */
  public String of(ProtectedResource resource) {
    String foreign = foreign(resource);
    if (isOwn(resource, foreign)) {
      throw new NotServed(
          "the "
              + resource.title()
              + " of somebody else has an own address ("
              + foreign
              + "), from which each gets his own");
    }
    return foreign;
  }

  private boolean isOwn(ProtectedResource resource, String address) {
    return switch (resource) {
      case APPLICATION_INFORMATION, AUTHORIZATION, BATCH, BULK, CUSTOMER_BATCH, CUSTOMER_BULK ->
          addresses.of(resource).equals(address);
      default ->
          (resource.isPartOfCustomer() ? customers.batch(customer()) : batches.of(customer()))
              .directory().entries().stream()
                  .anyMatch(
                      entry ->
                          entry.self().equals(address)
                              || entry.up().filter(address::equals).isPresent());
    };
  }

  private String foreign(ProtectedResource resource) {
    return switch (resource) {
      case APPLICATION_INFORMATION -> registration(otherThirdParty());
      case AUTHORIZATION_FEED, READ_SERVICE_STATUS ->
          throw new IllegalArgumentException(resource.title() + " belongs to nobody");
      case AUTHORIZATION -> stage.pool().shared(customer(), otherThirdParty()).authorizationUri();
      case BATCH -> batches.uri(otherCustomer());
      case BULK -> {
        // Without a grant there would be nothing in it.
        stage.pool().shared(customer(), otherThirdParty());
        yield addresses.bulk(otherThirdParty());
      }
      case USAGE_POINT_BATCH -> addresses.batchOfUsagePoint(otherCustomer());
      case USAGE_POINTS_BATCH -> addresses.batchOfUsagePoints(otherCustomer());
      case CUSTOMER_BATCH -> customers.uri(otherCustomer());
      case UPLOADS -> uploads(otherCustomer());
      case CUSTOMER_BULK -> customers.bulk(otherThirdParty());
      default -> addresses.below(resource, otherCustomer());
    };
  }

  private String uploads(RunFile.Customer customer) {
    String batch = customers.uri(customer).replaceFirst("/+$", "");
    if (!RETAIL_CUSTOMER.matcher(batch).find()) {
      throw new NotServed(
          "who "
              + customer.name()
              + " is lives at "
              + batch
              + ", below which no place for uploads need be");
    }
    return batch + "/UsagePoint";
  }

  /**
   * The same, read by whom it belongs to: what opens to nobody proves nothing by staying closed.
   *
   * @throws NotReached when it does not open
   */
  public Seen opened(ProtectedResource resource) {
    return readings.take(
        new Leased.ForeignReading(resource),
        otherCustomer(),
        () -> guide.opened(resource, of(resource), ownersToken(resource)));
  }

  private String ownersToken(ProtectedResource resource) {
    return resource.opener() == TokenKind.CUSTOMER
        ? new ResourceTokens(stage).good(otherCustomer())
        : new ResourceTokens(stage).good(resource.opener(), otherThirdParty());
  }

  /**
   * Where the same would be under the own id with a 1 behind: that of the subscription, or of the
   * Retail Customer, where it is part of that, its own elsewhere.
   */
  public String longer(ProtectedResource resource) {
    if (resource.opener() != TokenKind.CUSTOMER || resource == ProtectedResource.CUSTOMER_BATCH) {
      String own = addresses.of(resource);
      return Addresses.sibling(own, Addresses.last(own) + BEHIND);
    }
    String foreign = Addresses.last(holderUri(resource, otherCustomer()));
    String own = Addresses.last(holderUri(resource, customer()));
    String address = foreign(resource);
    String longer =
        Arrays.stream(address.split("/", -1))
            .map(segment -> segment.equals(foreign) ? own + BEHIND : segment)
            .collect(Collectors.joining("/"));
    if (longer.equals(address) && !foreign.equals(own + BEHIND)) {
      throw new NotServed(
          "the id of its owner is no part of the address of a "
              + resource.title()
              + ", so that nothing can be longer than it");
    }
    return longer;
  }

  private String holderUri(ProtectedResource resource, RunFile.Customer of) {
    return resource.isPartOfCustomer() ? customers.uri(of) : batches.uri(of);
  }

  /**
   * By which the data of the two can be told apart, by its role: the batches of both where it is of
   * customers, nothing elsewhere.
   */
  public Map<String, Seen> besides(ProtectedResource resource) {
    if (resource == ProtectedResource.CUSTOMER_BATCH || resource.isPartOfCustomer()) {
      return Map.of("own", customers.feed(customer()), "foreign", customers.feed(otherCustomer()));
    }
    return resource.opener() == TokenKind.CUSTOMER
        ? Map.of(
            "own", batches.of(customer()).seen(), "foreign", batches.of(otherCustomer()).seen())
        : Map.of();
  }

  /**
   * Where a resource of the other customer would be beside the own one of its kind.
   *
   * @throws NotServed when it has the id of an own one: ids count within a subscription only
   */
  public String besideOwn(ProtectedResource resource) {
    String kind = resource.element();
    String own = batches.entry(customer(), kind).self();
    Set<String> ids =
        batches
            .of(customer())
            .directory()
            .all(kind)
            .map(entry -> Addresses.last(entry.self()))
            .collect(Collectors.toSet());
    return batches
        .of(otherCustomer())
        .directory()
        .all(kind)
        .map(entry -> Addresses.last(entry.self()))
        .filter(id -> !ids.contains(id))
        .findFirst()
        .map(id -> Addresses.sibling(own, id))
        .orElseThrow(
            () ->
                new NotServed(
                    "each %s of the second customer has the id of one of the first: they count within"
                            .formatted(kind)
                        + " a subscription only, and below his own he finds his own"));
  }

  String registration(RunFile.ThirdParty thirdParty) {
    return stage
        .onboarding()
        .shared(thirdParty.registration())
        .resourceUri()
        .or(() -> registrationInFeed(thirdParty))
        .orElseThrow(
            () ->
                new NotCarriedOut(
                    "neither the token response nor an Authorization of the other Third Party says"
                        + " where its ApplicationInformation is"));
  }

  /** No answer came with a token that was handed over, but its Authorization says what it opens. */
  private Optional<String> registrationInFeed(RunFile.ThirdParty thirdParty) {
    ProtectedResource feed = ProtectedResource.AUTHORIZATION_FEED;
    Exchange answer =
        guide.get(
            addresses.of(feed),
            "Bearer " + new ResourceTokens(stage).good(feed.opener(), thirdParty));
    return answer.answered() && answer.response().status() == 200
        ? EspiFields.of(feed.title(), answer.response().body().content(), "resourceURI").stream()
            .filter(uri -> uri.contains("/ApplicationInformation/"))
            .findFirst()
        : Optional.empty();
  }

  private RunFile.Customer customer() {
    return stage.pixit().customers().get(0);
  }

  /**
   * The second customer of the run file.
   *
   * @throws NotCarriedOut when it names none
   */
  public RunFile.Customer otherCustomer() {
    return stage.pixit().customers().stream()
        .skip(1)
        .findFirst()
        .orElseThrow(
            () -> new NotCarriedOut("the run file names no second customer (pixit.customers)"));
  }

  /**
   * The second Third Party of the run file.
   *
   * @throws NotCarriedOut when it names none
   */
  RunFile.ThirdParty otherThirdParty() {
    return stage
        .pixit()
        .otherThirdParty()
        .orElseThrow(
            () ->
                new NotCarriedOut(
                    "the run file names no second Third Party (pixit.otherThirdParty)"));
  }
}
