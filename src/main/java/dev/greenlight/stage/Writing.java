package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sends what would change a resource. The body is what was read there, so that a target that takes
 * it by mistake changes as little as can be; an Authorization that is tried to be ended is one that
 * may be lost. With a token that should be spent nothing else is deleted before it was seen that it
 * is.
 */
public final class Writing {
  private static final Header TYPE = new Header("Content-Type", "application/atom+xml");

  private final Stage stage;
  private final ResourceGuide guide;
  private final ResourceAddresses addresses;

  public Writing(Stage stage) {
    this.stage = stage;
    this.guide = new ResourceGuide(stage);
    this.addresses = new ResourceAddresses(stage);
  }

  /**
   * Sends it to where the resource is.
   *
   * @param method of HTTP
   * @param authorization value of the header; empty for none
   */
  public Exchange send(String method, ProtectedResource resource, Optional<String> authorization) {
    return send(method, target(resource), resource, authorization);
  }

  /** Where that is sent to. */
  String target(ProtectedResource resource) {
    return uri(resource, () -> addresses.of(resource));
  }

  /** Where it is sent to that is somebody else's. */
  String targetOfOthers(ProtectedResource resource, String uri, Optional<Seen> there) {
    return there.isPresent() && resource == ProtectedResource.AUTHORIZATION
        ? expendable(new ForeignAddresses(stage).otherThirdParty()).authorizationUri()
        : uri;
  }

  /** Sends it with such a token to where the resource is that it opened. */
  public Exchange send(String method, ProtectedResource resource, SpentToken token) {
    String uri = uri(resource, () -> token.uri(resource, addresses));
    String authorization = "Bearer " + token.value();
    if (method.equals("DELETE") && resource != ProtectedResource.AUTHORIZATION) {
      requireSpent(uri, authorization);
    }
    return send(method, uri, resource, Optional.of(authorization));
  }

  /**
   * Sends it to where the resource of somebody else is, or would be, with the own token.
   *
   * @param uri of that
   * @param there what its owner read there; empty where nothing is
   */
  public Exchange sendToOthers(
      String method, ProtectedResource resource, String uri, Optional<Seen> there) {
    String address = targetOfOthers(resource, uri, there);
    Optional<String> authorization =
        Optional.of("Bearer " + new ResourceTokens(stage).good(resource.opener()));
    // A whole feed is larger than many servers take.
    boolean isSmall = resource.member() == resource;
    return method.equals("PUT") && there.isPresent() && isSmall
        ? send(method, address, there.get().exchange().response().body().text(), authorization)
        : send(method, address, resource, authorization);
  }

  /** Sends it without a body to another way to write an address, with the own token. */
  public Exchange sendBehind(String method, String address, ProtectedResource resource) {
    return send(
        method,
        address,
        "",
        Optional.of("Bearer " + new ResourceTokens(stage).good(resource.opener())));
  }

  /** What a token that is still good deletes does not come back. */
  private void requireSpent(String uri, String authorization) {
    Exchange seen = new Settling(stage).untilRefused(() -> guide.get(uri, authorization));
    if (seen.answered() && seen.response().status() / 100 == 2) {
      throw new NotCarriedOut(
          "the token that should be spent still opens "
              + uri
              + ": a DELETE with it might erase what other cases need, and is not sent. Either"
              + " such tokens are taken, which the cases that read with them tell, or what should"
              + " end it has no effect (pixit.hooks)",
          seen);
    }
  }

  private String uri(ProtectedResource resource, Supplier<String> usual) {
    return resource == ProtectedResource.AUTHORIZATION
        ? expendable(stage.pixit().thirdParty()).authorizationUri()
        : usual.get();
  }

  /**
   * Sends it to an address, with that resource, or a member of it, as the body where one is due.
   */
  public Exchange send(
      String method, String uri, ProtectedResource content, Optional<String> authorization) {
    boolean bare = method.equals("GET") || method.equals("DELETE");
    return send(
        method,
        uri,
        bare ? "" : guide.opened(content.member()).exchange().response().body().text(),
        authorization);
  }

  /** Sends that text. */
  public Exchange send(String method, String uri, String body, Optional<String> authorization) {
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("Accept", stage.pixit().http().acceptOf(uri)));
    authorization.ifPresent(value -> headers.add(new Header("Authorization", value)));
    if (!body.isEmpty()) {
      headers.add(TYPE);
    }
    HttpCall call = new HttpCall(method, uri, headers, body);
    return method.equals("HEAD")
        ? new FollowedRedirects(stage).sent(call)
        : stage.quick().send(call);
  }

  /** An Authorization that nobody needs. */
  private Authorization expendable(RunFile.ThirdParty thirdParty) {
    return stage
        .leases()
        .take(
            new Leased.Expendable(thirdParty),
            () -> stage.pool().fresh(stage.pixit().customers().get(0), thirdParty));
  }
}
