package dev.greenlight.stage;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import java.util.Optional;

/**
 * A token that was good and is not any more. A Data Custodian that keeps a subscription for each
 * consent closes those of other consents to it even while it is good, so that only at the addresses
 * of its own consent a refusal shows that it is spent.
 *
 * @param value of the token
 * @param consent that it is of; empty for a client's own
 */
public record SpentToken(String value, Optional<Consent> consent) {

  /**
   * What a customer consented to.
   *
   * @param opened his batch, while the token was good
   * @param person who he is, likewise; empty where the token opened nothing of that
   */
  record Consent(Authorization authorization, Seen opened, Optional<Seen> person) {
    private String uri(ProtectedResource resource, ResourceAddresses addresses) {
      return resource.isPartOfCustomer()
          ? person
              .map(seen -> addresses.below(resource, CustomerGuide.batch(authorization, seen)))
              .orElseGet(() -> addresses.of(resource))
          : addresses.of(resource, authorization, opened);
    }
  }

  static SpentToken of(String value) {
    return new SpentToken(value, Optional.empty());
  }

  /**
   * Where the resource is that it opened.
   *
   * @throws NotServed when nothing says where, and need not
   */
  public String uri(ProtectedResource resource, ResourceAddresses addresses) {
    return consent
        .filter(unused -> resource.opener() == TokenKind.CUSTOMER)
        .map(of -> of.uri(resource, addresses))
        .orElseGet(() -> addresses.of(resource));
  }
}
