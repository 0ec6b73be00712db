package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.record.Scratch;
import dev.greenlight.xml.SchemaCheck;
import java.util.List;

/**
 * What several rules need to know about one document.
 *
 * @param links entries, their kinds and their links
 * @param channels blocks and what explains them
 * @param ledger readings and summaries in numbers
 * @param survey which function blocks it calls for
 * @param snapshot what it says in fingerprints; only filled when there is something to compare with
 * @param delivery how it came
 * @param checks against the schemas, one for each version in question, newest first; to be asked
 *     when the document has ended
 */
public record Facts(
    LinkGraph links,
    Channels channels,
    Ledger ledger,
    Survey survey,
    Snapshot snapshot,
    Delivery delivery,
    List<SchemaCheck> checks) {

  /** Facts that know nothing yet. */
  Facts(LinkGraph links, Delivery delivery) {
    this(links, delivery, List.of());
  }

  /** Facts that know nothing yet, beside checks that have still to be made. */
  Facts(LinkGraph links, Delivery delivery, List<SchemaCheck> checks) {
    this(links, new Channels(links), delivery, checks);
  }

  private Facts(LinkGraph links, Channels channels, Delivery delivery, List<SchemaCheck> checks) {
    this(
        links,
        channels,
        new Ledger(),
        new Survey(),
        new Snapshot(channels, links),
        delivery,
        checks);
  }

  /** Room for what has to be remembered of each entry. */
  public Scratch scratch() {
    return links.scratch();
  }

  void hear(FeedEvent event) {
    survey.hear(event);
    if (event instanceof EntryClosed closed) {
      links.add(closed);
    }
    channels.hear(event);
    ledger.hear(event);
    if (delivery.earlier().isPresent()) {
      snapshot.hear(event);
    }
  }
}
