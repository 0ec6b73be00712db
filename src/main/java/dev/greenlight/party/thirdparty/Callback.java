package dev.greenlight.party.thirdparty;

import dev.greenlight.party.server.Parameters;
import java.time.Instant;
import java.util.Optional;

/**
 * A browser that came back from an authorization server.
 *
 * @param path where it arrived
 * @param parameters what it brought; secrets among it
 * @param at when
 */
public record Callback(String path, Parameters parameters, Instant at) {
  /** The state it brought, if any. */
  public Optional<String> state() {
    return parameters.first("state");
  }

  /** Where and when: the rest may be secret. */
  @Override
  public String toString() {
    return "callback at " + path;
  }
}
