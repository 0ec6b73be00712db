package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.PartMissing;
import dev.greenlight.judge.feed.Rule;
import java.util.List;
import java.util.Optional;

/**
 * The entry of each Authorization, ApplicationInformation and ProgramIdMappings has an id, a title
 * and both dates.
 *
 * <p>Section 3 of the Atom profile. The published tests ask it of the other kinds of usage data.
 * What is there and empty is told by {@link IdsAreFilled} and {@link TitlesAreFilled}.
 */
@Rule("GBX-ATM-20")
final class SideEntriesAreComplete implements FeedRule {
  private static final List<String> PARTS = List.of("id", "title", "published", "updated");

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Optional<Kind> kind = SideEntries.in(entry);
    if (kind.isEmpty()) {
      return;
    }
    AtomParts parts = entry.parts();
    judgement.inspected(PARTS.size());
    for (String part : PARTS) {
      if (parts.count(part) == 0) {
        judgement.finds(
            PartMissing.ofEntry(
                "EntryPartMissing", part, kind.get(), Optional.empty(), entry.entry()));
      }
    }
  }
}
