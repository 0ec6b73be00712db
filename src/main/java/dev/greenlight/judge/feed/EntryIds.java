package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.record.Scratch;
import dev.greenlight.xml.Element;
import java.util.Locale;
import java.util.Optional;

/** The ids of the entries of a document, and where each stood first; letter case does not count. */
public final class EntryIds {
  private final FirstSeen seen;
  private int earlier = -1;

  EntryIds(Scratch scratch) {
    seen = new FirstSeen(scratch);
  }

  void add(EntryClosed entry) {
    Optional<Fingerprint> id = entry.parts().first("id").flatMap(EntryIds::fingerprint);
    earlier = id.isEmpty() ? -1 : seen.seen(id.get(), entry.entry().line());
  }

  /**
   * Line of the first entry that has the id of the entry that has just closed; negative when none
   * before has it, or when it has none itself.
   */
  public int earlier() {
    return earlier;
  }

  /** Line of the first entry that has that id; negative when none has. */
  public int find(Element id) {
    return fingerprint(id).map(seen::find).orElse(-1);
  }

  private static Optional<Fingerprint> fingerprint(Element id) {
    String text = id.text().strip();
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(Fingerprint.of(text.toLowerCase(Locale.ROOT)));
  }
}
