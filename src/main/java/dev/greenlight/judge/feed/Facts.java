package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;

/**
 * What several rules need to know about one document.
 *
 * @param links entries, their kinds and their links
 * @param channels blocks and what explains them
 * @param ledger readings and summaries in numbers
 */
public record Facts(LinkGraph links, Channels channels, Ledger ledger) {

  /** Facts that know nothing yet. */
  Facts(LinkGraph links) {
    this(links, new Channels(links), new Ledger());
  }

  void hear(FeedEvent event) {
    if (event instanceof EntryClosed closed) {
      links.add(closed);
    }
    channels.hear(event);
    ledger.hear(event);
  }
}
