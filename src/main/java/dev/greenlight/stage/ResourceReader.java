package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.model.ResourceWays;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends the requests by which resources are read, and says what came of them. */
final class ResourceReader {
  private final Stage stage;

  ResourceReader(Stage stage) {
    this.stage = stage;
  }

  /**
   * A GET with that Authorization header. The address may come from a document of the target.
   *
   * @throws NotCarriedOut where the token would go to another machine in the clear
   */
  Exchange get(String uri, String authorization) {
    if (WebAddress.of(uri).isExposed()) {
      throw new NotCarriedOut(
          uri + " is plain http to another machine: the token would be sent in the clear");
    }
    return send(uri, Optional.of(authorization));
  }

  /** A GET with the token of a consent. */
  Exchange get(String uri, Authorization consent) {
    return get(uri, "Bearer " + consent.tokens().accessToken());
  }

  /** A GET without any credentials. */
  Exchange get(String uri) {
    return send(uri, Optional.empty());
  }

  private Exchange send(String uri, Optional<String> authorization) {
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("Accept", stage.pixit().http().acceptOf(uri)));
    authorization.map(value -> new Header("Authorization", value)).ifPresent(headers::add);
    return new FollowedRedirects(stage).sent(HttpCall.get(uri, headers));
  }

  /** Puts it on record for all who look at it. */
  Seen seen(String role, Exchange exchange) {
    return new Seen(exchange, stage.journal().exhibit(null, role, exchange));
  }

  /**
   * What opened to the right token, now or later.
   *
   * @throws NotReached when it did not
   */
  static Seen opened(ProtectedResource resource, Seen seen) {
    if (!isDeferred(seen.exchange())) {
      requireOk(resource, seen.exchange());
    }
    return seen;
  }

  /**
   * What the right token brought at once.
   *
   * @throws NotReached when it did not
   */
  static Exchange requireOk(ProtectedResource resource, Exchange exchange) {
    if (!has(exchange, 200)) {
      throw new NotReached(
          Milestone.opened(resource),
          resource.title()
              + " does not open to the right token"
              + ResourceWays.doubt(exchange.request().uri()),
          exchange);
    }
    return exchange;
  }

  /** Served later, by notification: it is there, and the token opens it. */
  private static boolean isDeferred(Exchange exchange) {
    return has(exchange, 202);
  }

  private static boolean has(Exchange exchange, int status) {
    return exchange.answered() && exchange.response().status() == status;
  }
}
