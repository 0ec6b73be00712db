package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.EnumMap;
import java.util.Map;

/**
 * The title of a feed or entry is not empty.
 *
 * <p>RFC 4287 section 4.2.14: the title is what people are shown. The published tests are content
 * with an empty one. Told once for each kind of resource.
 */
@Rule("GBX-ATM-03")
final class TitlesAreFilled implements FeedRule {

  /** Entries without a name for people. */
  record EmptyTitle(Kind resource, SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "a <title> that tells people what the entry is";
    }

    @Override
    public Object observed() {
      String entries = resource == Kind.OTHER ? "entries" : "entries of " + resource.element();
      return seen.told(entries);
    }

    @Override
    public Location at() {
      return seen.at();
    }

    @Override
    public String fix() {
      return "Write into <title> what the entry is, such as the name of its resource, without"
          + " anything personal";
    }
  }

  /** A feed without a name for people. */
  record EmptyTitleOfFeed(Location at) implements Finding {
    @Override
    public Object expected() {
      return "a <title> that tells people what the feed is";
    }

    @Override
    public Object observed() {
      return "an empty <title>";
    }

    @Override
    public String fix() {
      return "Write into <title> of the feed what was downloaded, without anything personal";
    }
  }

  private final Map<Kind, SharedDefect> empty = new EnumMap<>(Kind.class);

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    entry
        .parts()
        .first("title")
        .ifPresent(
            title -> {
              judgement.inspected();
              if (title.stringValue().isBlank()) {
                SharedDefect.note(empty, Kind.of(entry), "an empty <title>", title.at());
              }
            });
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    feed.parts()
        .first("title")
        .ifPresent(
            title -> {
              judgement.inspected();
              if (title.stringValue().isBlank()) {
                judgement.finds(new EmptyTitleOfFeed(title.at()));
              }
            });
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    empty.forEach((resource, seen) -> judgement.finds(new EmptyTitle(resource, seen)));
  }
}
