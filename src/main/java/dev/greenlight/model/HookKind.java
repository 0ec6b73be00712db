package dev.greenlight.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a hook can do, and what it learns for that. */
public enum HookKind {
  /** Makes a token or an authorization code expire now. */
  EXPIRE("expire", "", TestHooks::expire, "token", "kind", "customer", "authorization"),
  /** Does what the customer does in the portal. */
  REVOKE_AUTHORIZATION(
      "revokeAuthorization", "revoke", TestHooks::revokeAuthorization, "authorization"),
  /** Sends the Third Party a notification. */
  NOTIFICATION("notification", "notify", TestHooks::notification, "resource"),
  /** Lets the term of an Authorization be over now. */
  END_AUTHORIZATION("endAuthorization", "", TestHooks::endAuthorization, "authorization"),
  /** Lets a customer move out. */
  MOVE_OUT("moveOut", "", TestHooks::moveOut, "customer"),
  /** Blocks a Third Party. */
  BLOCK_THIRD_PARTY("blockThirdParty", "", TestHooks::blockThirdParty, "client"),
  /** Corrects something measured. */
  CORRECT("correct", "publish", TestHooks::correct, "resource"),
  /** Swaps a meter. */
  SWAP_METER("swapMeter", "", TestHooks::swapMeter, "resource"),
  /** Moves the clock. */
  ADVANCE_CLOCK("advanceClock", "", TestHooks::advanceClock, "seconds"),
  /** Takes all back to what it was before any run. */
  RESET("reset", "", TestHooks::reset, "run");

  private final String id;
  private final String shortId;

  @SuppressWarnings("ImmutableEnumChecker") // method references hold no state
  private final Function<TestHooks, Optional<Hook>> which;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> fields;

  HookKind(String id, String shortId, Function<TestHooks, Optional<Hook>> which, String... fields) {
    this.id = id;
    this.shortId = shortId;
    this.which = which;
    this.fields = List.of(fields);
  }

  /** Its name in {@code pixit.hooks}. */
  public String id() {
    return id;
  }

  /** Whether it is called so in {@code pixit.hooks}, where some have another name beside. */
  public boolean isCalled(String name) {
    return name.equals(id) || (!shortId.isEmpty() && name.equals(shortId));
  }

  /** The other name; empty where there is none. */
  public Optional<String> shortId() {
    return Optional.of(shortId).filter(name -> !name.isEmpty());
  }

  /** The one of the run file. */
  public Optional<Hook> of(TestHooks hooks) {
    return which.apply(hooks);
  }

  /** Form fields that say what it is about, the thing first. */
  public List<String> fields() {
    return fields;
  }

  /** The form field of the thing. */
  public String thing() {
    return fields.get(0);
  }
}
