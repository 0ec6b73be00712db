package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.PartMissing;

/** Each entry of a kind has an id, a title, a date of publication, a date of its last update. */
final class EntryHasPart implements FeedRule {

  private final Kind kind;
  private final String part;
  private final Interpretation interpretation;
  private final LinkGraph links;

  EntryHasPart(Kind kind, String part, Interpretation interpretation, LinkGraph links) {
    this.kind = kind;
    this.part = part;
    this.interpretation = interpretation;
    this.links = links;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (!links.holds(entry.number(), kind)) {
      return;
    }
    judgement.inspected();
    if (!interpretation.has(entry.parts(), part)) {
      judgement.finds(
          PartMissing.ofEntry(
              "EntryPartMissing", part, kind, entry.parts().first(part), entry.entry()));
    }
  }
}
