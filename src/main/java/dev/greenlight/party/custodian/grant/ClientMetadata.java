package dev.greenlight.party.custodian.grant;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a Third Party tells of itself when it registers itself (RFC 7591 section 2).
 *
 * @param redirectUris exactly these are redirected to
 * @param authentication how its client proves who it is: token_endpoint_auth_method
 * @param grantTypes that its client may use
 * @param responseTypes likewise
 * @param scope the widest it may ask for
 * @param described what is only kept and told again, by its member: a text, or a list of texts
 */
public record ClientMetadata(
    List<URI> redirectUris,
    String authentication,
    List<GrantType> grantTypes,
    List<String> responseTypes,
    Scope scope,
    Map<String, Object> described) {

  public ClientMetadata {
    redirectUris = List.copyOf(redirectUris);
    grantTypes = List.copyOf(grantTypes);
    responseTypes = List.copyOf(responseTypes);
    described = Collections.unmodifiableMap(new LinkedHashMap<>(described));
  }

  /** A text that is only kept; empty where none was told. */
  public Optional<String> text(String member) {
    return Optional.ofNullable(described.get(member))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  /**
   * An address beside the first redirect address, where nothing else is known of the Third Party.
   */
  URI beside(String path) {
    return redirectUris.isEmpty() ? URI.create(path) : redirectUris.get(0).resolve(path);
  }

  /** By the members of RFC 7591. */
  public Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("redirect_uris", redirectUris.stream().map(URI::toString).toList());
    document.put("token_endpoint_auth_method", authentication);
    document.put("grant_types", grantTypes.stream().map(GrantType::id).toList());
    document.put("response_types", responseTypes);
    document.put("scope", scope.toString());
    document.putAll(described);
    return document;
  }
}
