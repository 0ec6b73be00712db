package dev.greenlight.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Test hooks of the target.
 *
 * @param keyHeader name of the header that opens those that are addresses; empty where none is
 * @param key where the key for it is; empty likewise
 * @param expire makes the token or the authorization code in form field {@code token} expire now
 * @param revokeAuthorization does what the customer does in the portal, for form field {@code
 *     authorization}
 * @param notification sends the Third Party a notification that names the address in form field
 *     {@code resource}
 * @param endAuthorization lets the time for which an Authorization was granted be over now, for
 *     form field {@code authorization}
 * @param moveOut lets the customer whose user name stands in form field {@code customer} move out
 * @param blockThirdParty blocks the Third Party whose client_id stands in form field {@code client}
 * @param correct corrects something measured of the subscription whose address stands in form field
 *     {@code resource}
 * @param swapMeter swaps a meter of that, whose address stands in form field {@code resource}
 * @param advanceClock lets the clock that codes, tokens and terms go by show so many seconds more,
 *     from 1, as form field {@code seconds} says
 * @param reset takes all back to what it was before any run, for the run whose id stands in form
 *     field {@code run}
 */
public record TestHooks(
    Optional<String> keyHeader,
    Optional<SecretReference> key,
    Optional<Hook> expire,
    Optional<Hook> revokeAuthorization,
    Optional<Hook> notification,
    Optional<Hook> endAuthorization,
    Optional<Hook> moveOut,
    Optional<Hook> blockThirdParty,
    Optional<Hook> correct,
    Optional<Hook> swapMeter,
    Optional<Hook> advanceClock,
    Optional<Hook> reset) {
  /** All there are, by their names. */
  public Map<String, Hook> byName() {
    Map<String, Hook> hooks = new TreeMap<>();
    for (HookKind kind : HookKind.values()) {
      kind.of(this).ifPresent(hook -> hooks.put(kind.id(), hook));
    }
    return hooks;
  }
}
