package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Entries that neither the published tests look at nor the rules for Retail Customer data:
 * consents, records of applications, names of prices.
 */
final class SideEntries {
  static final List<Kind> KINDS =
      List.of(Kind.PROGRAM_ID_MAPPINGS, Kind.APPLICATION_INFORMATION, Kind.AUTHORIZATION);

  private SideEntries() {}

  /** Which of these kinds an entry carries. */
  static Optional<Kind> in(EntryClosed entry) {
    for (Kind kind : KINDS) {
      if (entry.holds(kind)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
