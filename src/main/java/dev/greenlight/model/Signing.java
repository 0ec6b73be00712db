package dev.greenlight.model;

import java.util.Optional;

/**
 * What the assertions of a client say.
 *
 * @param keyId which key it signs with ({@code kid}); empty where it has one
 * @param audience for whom they are; empty for the token endpoint
 */
public record Signing(Optional<String> keyId, Optional<String> audience) {
  /** As most have it. */
  public static final Signing USUAL = new Signing(Optional.empty(), Optional.empty());
}
