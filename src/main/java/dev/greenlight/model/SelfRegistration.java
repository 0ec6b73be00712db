package dev.greenlight.model;

import java.util.Optional;

/**
 * How a Third Party registers itself (FB_36).
 *
 * @param endpoint registration endpoint (RFC 7591); empty where metadata or ApplicationInformation
 *     name it
 * @param initialToken where the access token is that entitles to register; empty where everybody
 *     may
 * @param softwareStatement where the signed statement is that goes with it; empty for none
 * @param members further members of the request, or others in place of the usual ones, as a JSON
 *     object
 */
public record SelfRegistration(
    Optional<String> endpoint,
    Optional<SecretReference> initialToken,
    Optional<SecretReference> softwareStatement,
    String members) {
  /** Where the run file says nothing of it. */
  public static final SelfRegistration USUAL =
      new SelfRegistration(Optional.empty(), Optional.empty(), Optional.empty(), "{}");
}
