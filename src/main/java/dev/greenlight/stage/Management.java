package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.AuthorizedPeriod;
import dev.greenlight.act.resource.Description;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.record.Exchange;
import java.time.Duration;
import java.util.Optional;

/**
 * What a Third Party may write where that is claimed: its registration, which is put right again
 * afterwards, and Authorizations that nobody else needs.
 */
public final class Management {
  private static final ProtectedResource REGISTRATION = ProtectedResource.APPLICATION_INFORMATION;
  private static final String NO_RESOURCE = "<greenlight>no resource</greenlight>";
  private static final int UNLIKELY = 24;

  private final Stage stage;
  private final ResourceGuide guide;
  private final ResourceAddresses addresses;
  private final Writing writing;

  public Management(Stage stage) {
    this.stage = stage;
    this.guide = new ResourceGuide(stage);
    this.addresses = new ResourceAddresses(stage);
    this.writing = new Writing(stage);
  }

  /**
   * A registration that was written to.
   *
   * @param before as it was
   * @param description that it has to show now
   * @param answer what came for it
   */
  public record Changed(String before, String description, Exchange answer) {}

  /** The registration of the Third Party, read with its own token. */
  public Exchange registration() {
    return read(REGISTRATION, addresses.of(REGISTRATION));
  }

  /** Writes to the registration what stands there. */
  public Exchange writeRegistrationBack() {
    return putRegistration(text(registration()));
  }

  /** Writes to the registration what is none. */
  public Exchange writeNonsenseToRegistration() {
    return putRegistration(NO_RESOURCE);
  }

  /**
   * Writes another description to the registration, one that it never had.
   *
   * @throws NotCarriedOut when it has none
   */
  public Changed changeDescription() {
    String before = text(registration());
    String description = "Changed by a conformance test, " + stage.words().of(UNLIKELY);
    String after =
        Description.changed(before, description)
            .orElseThrow(
                () ->
                    new NotCarriedOut(
                        "the " + REGISTRATION.title() + " has no " + Description.FIELD));
    return new Changed(before, description, putRegistration(after));
  }

  /** Writes to the registration what stood there before, whatever time the case has left. */
  public Exchange restore(Changed changed) {
    return stage.clock().afterwards(() -> putRegistration(changed.before()));
  }

  /** Writes to an Authorization what stands there. */
  public Exchange writeBack(Authorization own) {
    String uri = own.authorizationUri();
    return put(
        ProtectedResource.AUTHORIZATION, uri, text(read(ProtectedResource.AUTHORIZATION, uri)));
  }

  /**
   * An Authorization that was tried to be lengthened.
   *
   * @param before as it was
   * @param answer what came for it
   * @param afterwards as it is since
   */
  public record Lengthened(Exchange before, Exchange answer, Exchange afterwards) {}

  /**
   * Writes to an Authorization what stands there, with a longer authorizedPeriod.
   *
   * @throws NotServed when it says of no end
   */
  public Lengthened lengthen(Authorization own, Duration more) {
    String uri = own.authorizationUri();
    Exchange before = read(ProtectedResource.AUTHORIZATION, uri);
    String longer =
        AuthorizedPeriod.lengthened(text(before), more)
            .orElseThrow(
                () ->
                    new NotServed(
                        "the Authorization names no end of its authorizedPeriod, so that nothing"
                            + " can be longer"));
    Exchange answer = put(ProtectedResource.AUTHORIZATION, uri, longer);
    return new Lengthened(before, answer, guide.get(uri, bearer(ProtectedResource.AUTHORIZATION)));
  }

  /** Writes to an Authorization what is none. */
  public Exchange writeNonsense(Authorization own) {
    return put(ProtectedResource.AUTHORIZATION, own.authorizationUri(), NO_RESOURCE);
  }

  /** Deletes an Authorization. */
  public Exchange delete(Authorization own) {
    return writing.send(
        "DELETE", own.authorizationUri(), "", Optional.of(bearer(ProtectedResource.AUTHORIZATION)));
  }

  private Exchange read(ProtectedResource resource, String uri) {
    Exchange exchange = guide.get(uri, bearer(resource));
    if (!exchange.answered() || exchange.response().status() != 200) {
      throw new NotCarriedOut("the " + resource.title() + " does not open", exchange);
    }
    return exchange;
  }

  private Exchange putRegistration(String body) {
    return put(REGISTRATION, addresses.of(REGISTRATION), body);
  }

  private Exchange put(ProtectedResource resource, String uri, String body) {
    return writing.send("PUT", uri, body, Optional.of(bearer(resource)));
  }

  private String bearer(ProtectedResource resource) {
    return "Bearer " + new ResourceTokens(stage).good(resource.opener());
  }

  private static String text(Exchange exchange) {
    return exchange.response().body().text();
  }
}
