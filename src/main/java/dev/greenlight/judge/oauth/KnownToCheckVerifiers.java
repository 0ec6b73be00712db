package dev.greenlight.judge.oauth;

import dev.greenlight.record.Exchange;
import java.util.Optional;

/**
 * By what it is known of a server that it checks verifiers. ESPI does not ask for PKCE, and a
 * server that never heard of it has to overlook what belongs to it (RFC 6749 sections 3.1 and 3.2).
 */
public final class KnownToCheckVerifiers {
  private KnownToCheckVerifiers() {}

  /** By its metadata, which list S256 (RFC 8414 section 2). */
  public static Optional<String> byMetadata(Exchange metadata) {
    return Optional.ofNullable(metadata.response())
        .map(TokenJson::of)
        .filter(members -> members.lists("code_challenge_methods_supported", "S256"))
        .map(members -> "the metadata lists S256 under code_challenge_methods_supported");
  }

  /**
   * By its refusal of a verifier that does not fit, with the error that this has (RFC 7636 section
   * 4.6): others may have other causes.
   */
  public static Optional<String> byRefusal(Exchange wrongVerifier) {
    return Optional.ofNullable(wrongVerifier.response())
        .filter(response -> response.status() / 100 == 4)
        .flatMap(response -> TokenJson.of(response).text("error"))
        .filter("invalid_grant"::equals)
        .map(error -> "another verifier than the right one is refused");
  }
}
