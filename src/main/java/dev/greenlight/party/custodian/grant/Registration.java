package dev.greenlight.party.custodian.grant;

import java.net.URI;
import java.util.List;

/**
 * What a Third Party tells when it registers.
 *
 * @param name its client_id; the two other clients are called after it
 * @param redirectUris exactly these are redirected to
 * @param notificationUri where BatchLists go
 * @param scopeSelectionUri its scope-selection screen
 * @param portalUri its user portal
 */
public record Registration(
    String name,
    List<URI> redirectUris,
    URI notificationUri,
    URI scopeSelectionUri,
    URI portalUri) {

  public Registration {
    redirectUris = List.copyOf(redirectUris);
  }
}
