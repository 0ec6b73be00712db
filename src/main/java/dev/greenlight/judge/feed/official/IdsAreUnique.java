package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.EntryIds;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.PartMissing;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Optional;

/**
 * Each entry has an id that no other entry has.
 *
 * <p>As coded, only a missing id is noticed. As labelled, ids are compared too, without regard to
 * letter case, as UUIDs are.
 */
@Rule("D004")
final class IdsAreUnique implements FeedRule {

  /** An id that an earlier entry has. */
  record IdOfAnotherEntry(String id, int firstLine, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an id of its own";
    }

    @Override
    public Object observed() {
      return "%s, the id of the entry at line %d".formatted(id, firstLine);
    }
  }

  private final Interpretation interpretation;
  private final EntryIds ids;

  IdsAreUnique(Interpretation interpretation, EntryIds ids) {
    this.interpretation = interpretation;
    this.ids = ids;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    judgement.inspected();
    Element id = entry.parts().first("id").orElse(null);
    if (id == null) {
      judgement.finds(
          PartMissing.ofEntry(
              "EntryPartMissing", "id", Kind.of(entry), Optional.empty(), entry.entry()));
    } else if (!interpretation.asCoded() && ids.earlier() >= 0) {
      judgement.finds(new IdOfAnotherEntry(id.text().strip(), ids.earlier(), id.at()));
    }
  }
}
