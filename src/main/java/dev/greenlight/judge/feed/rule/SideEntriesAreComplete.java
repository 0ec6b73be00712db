package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /** An entry that lacks some. */
  record EntryPartMissing(List<String> parts, Kind resource, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s in the entry of the %s".formatted(listed(), resource.element());
    }

    @Override
    public Object observed() {
      return "none";
    }

    private String listed() {
      return parts.stream().map("<%s>"::formatted).collect(Collectors.joining(", "));
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Optional<Kind> kind = SideEntries.in(entry);
    if (kind.isEmpty()) {
      return;
    }
    AtomParts parts = entry.parts();
    judgement.inspected(PARTS.size());
    List<String> missing = PARTS.stream().filter(part -> parts.count(part) == 0).toList();
    if (!missing.isEmpty()) {
      judgement.finds(new EntryPartMissing(missing, kind.get(), entry.entry().at()));
    }
  }
}
