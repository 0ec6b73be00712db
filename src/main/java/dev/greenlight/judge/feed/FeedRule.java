package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.BlockInterval;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.DocumentOpened;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryOpened;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedOpened;
import dev.greenlight.judge.feed.FeedEvent.LinkSeen;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedEvent.ResourceListed;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedEvent.StrayResource;

/**
 * One duty of a feed. Made anew for each document; overrides only the events that it needs.
 *
 * <p>State is bounded: constant per reading and per block, a fingerprint per entry. Rules never see
 * one another; what several need to know comes from a collector.
 */
public interface FeedRule {
  default void on(DocumentOpened event, Judgement judgement) {}

  default void on(FeedOpened event, Judgement judgement) {}

  default void on(LinkSeen event, Judgement judgement) {}

  default void on(EntryOpened event, Judgement judgement) {}

  default void on(ResourceRead event, Judgement judgement) {}

  default void on(StrayResource event, Judgement judgement) {}

  default void on(ResourceListed event, Judgement judgement) {}

  default void on(BlockOpened event, Judgement judgement) {}

  default void on(BlockInterval event, Judgement judgement) {}

  default void on(ReadingRead event, Judgement judgement) {}

  default void on(BlockClosed event, Judgement judgement) {}

  default void on(EntryClosed event, Judgement judgement) {}

  default void on(FeedClosed event, Judgement judgement) {}

  default void on(DocumentClosed event, Judgement judgement) {}
}
