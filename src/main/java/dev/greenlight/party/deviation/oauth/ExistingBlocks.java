package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Scope;

/** Function blocks of the certification programme. */
final class ExistingBlocks {
  private static final int LAST = 71;

  private ExistingBlocks() {}

  /** Whether the scope names no others. */
  static boolean areAllOf(Scope scope) {
    return scope.blocks().stream().allMatch(block -> Integer.parseInt(block) <= LAST);
  }
}
