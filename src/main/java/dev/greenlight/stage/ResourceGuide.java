package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.Set;

/** Reads resources of the target, and what several cases look at once. */
public final class ResourceGuide {
  /** How a server says that it does not serve something. */
  private static final Set<Integer> ABSENT = Set.of(403, 404, 405, 410, 501);

  private final Stage stage;
  private final ResourceReader reader;
  private final Readings readings;
  private final ResourceAddresses addresses;
  private final ResourceTokens tokens;

  public ResourceGuide(Stage stage) {
    this.stage = stage;
    this.reader = new ResourceReader(stage);
    this.readings = new Readings(stage);
    this.addresses = new ResourceAddresses(stage);
    this.tokens = new ResourceTokens(stage);
  }

  /**
   * A GET with that Authorization header. The address may come from a document of the target.
   *
   * @throws NotCarriedOut where the token would go to another machine in the clear
   */
  public Exchange get(String uri, String authorization) {
    return reader.get(uri, authorization);
  }

  /** A GET with the token of a consent. */
  public Exchange get(String uri, Authorization consent) {
    return reader.get(uri, consent);
  }

  /**
   * What a customer granted to a Third Party.
   *
   * @param which what of it, for the message; empty for all
   * @throws NotCarriedOut when it does not open
   */
  Exchange granted(String uri, Authorization consent, String which) {
    Exchange exchange = get(uri, consent);
    if (!exchange.answered() || exchange.response().status() != 200) {
      throw new NotCarriedOut(
          "what "
              + consent.customer().name()
              + " granted to "
              + consent.prepared().thirdParty().customer().id()
              + which
              + " does not open",
          exchange);
    }
    return exchange;
  }

  /** A GET without any credentials. */
  public Exchange get(String uri) {
    return reader.get(uri);
  }

  /** Whatever comes now for a GET with the token that is meant for it. */
  Exchange anew(ProtectedResource resource) {
    return get(addresses.of(resource), "Bearer " + tokens.good(resource.opener()));
  }

  /**
   * A resource as it is now.
   *
   * @throws NotReached when it does not open any more
   */
  public Seen openedAnew(ProtectedResource resource) {
    return ResourceReader.opened(
        resource, reader.seen(resource.title() + ", read again", anew(resource)));
  }

  private Seen answer(ProtectedResource resource) {
    return resource == ProtectedResource.BATCH
        ? new Batches(stage).answer(stage.pixit().customers().get(0))
        : readings.take(
            new Leased.Reading(resource),
            stage.pixit().customers().get(0),
            () -> reader.seen(resource.title() + " with the right token", anew(resource)));
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
    if (!stage.claims(resource) && isAbsent(resource, seen.exchange())) {
      throw new NotServed(resource, seen.exchange());
    }
    return seen;
  }

  /**
   * No block demands the parts of a customer: whoever does not know them may refuse as he likes.
   */
  private static boolean isAbsent(ProtectedResource resource, Exchange exchange) {
    if (!exchange.answered()) {
      return false;
    }
    int status = exchange.response().status();
    return resource.isPartOfCustomer() ? status / 100 == 4 : ABSENT.contains(status);
  }

  /**
   * The same, for those who try other tokens: a resource that does not open to the right one proves
   * nothing by refusing another.
   *
   * @throws NotCarriedOut when it does not open
   */
  public Seen opened(ProtectedResource resource) {
    return ResourceReader.opened(resource, served(resource));
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
        readings.take(
            new Leased.Member(customer, resource),
            customer,
            () ->
                reader.seen(
                    resource.title() + " of " + customer.name() + " with the right token",
                    get(addresses.member(resource, customer), "Bearer " + tokens.good(customer))));
    return ResourceReader.opened(resource, served(resource, seen));
  }

  /**
   * That of somebody else, at its address and with its owner's token.
   *
   * @throws NotReached when it does not open
   */
  Seen opened(ProtectedResource resource, String uri, String token) {
    return ResourceReader.opened(
        resource,
        reader.seen(
            resource.title() + " of somebody else, to its owner", get(uri, "Bearer " + token)));
  }
}
