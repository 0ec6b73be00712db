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
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedEvent.StrayResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Brings each event to the rules that care for it, and to no other. */
final class Dispatcher {

  private record Listener(FeedRule rule, Judgement judgement) {}

  private static final List<Class<? extends FeedEvent>> EVENTS =
      Stream.of(FeedEvent.class.getPermittedSubclasses())
          .<Class<? extends FeedEvent>>map(type -> type.asSubclass(FeedEvent.class))
          .toList();

  /** What each class of rules cares for: found out once, as a feed may be one of thousands. */
  private static final ClassValue<List<Class<? extends FeedEvent>>> HEARD =
      new ClassValue<>() {
        @Override
        protected List<Class<? extends FeedEvent>> computeValue(Class<?> rule) {
          return EVENTS.stream().filter(event -> hears(rule, event)).toList();
        }
      };

  private final Map<Class<? extends FeedEvent>, List<Listener>> listeners = new HashMap<>();
  private final List<Judgement> judgements;

  /** Those that hear each reading, of which there are more than of all else. */
  private final Listener[] readers;

  Dispatcher(List<Duty> duties) {
    List<Listener> all =
        duties.stream().map(duty -> new Listener(duty.rule(), new Judgement(duty.id()))).toList();
    judgements = all.stream().map(Listener::judgement).toList();
    EVENTS.forEach(event -> listeners.put(event, new ArrayList<>()));
    for (Listener listener : all) {
      HEARD.get(listener.rule().getClass()).forEach(event -> listeners.get(event).add(listener));
    }
    readers = listeners.get(ReadingRead.class).toArray(Listener[]::new);
  }

  List<Judgement> judgements() {
    return judgements;
  }

  private static boolean hears(Class<?> rule, Class<? extends FeedEvent> event) {
    try {
      return rule.getMethod("on", event, Judgement.class).getDeclaringClass() != FeedRule.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(FeedRule.class + " lacks a method for " + event, e);
    }
  }

  void tell(FeedEvent event) {
    if (event instanceof ReadingRead reading) {
      for (Listener listener : readers) {
        listener.rule().on(reading, listener.judgement());
      }
      return;
    }
    for (Listener listener : listeners.get(event.getClass())) {
      tell(listener.rule(), listener.judgement(), event);
    }
  }

  private static void tell(FeedRule rule, Judgement judgement, FeedEvent event) {
    if (event instanceof LinkSeen link) {
      rule.on(link, judgement);
    } else if (event instanceof ResourceRead resource) {
      rule.on(resource, judgement);
    } else if (event instanceof StrayResource stray) {
      rule.on(stray, judgement);
    } else if (event instanceof BlockOpened block) {
      rule.on(block, judgement);
    } else if (event instanceof BlockInterval interval) {
      rule.on(interval, judgement);
    } else if (event instanceof BlockClosed block) {
      rule.on(block, judgement);
    } else if (event instanceof EntryOpened entry) {
      rule.on(entry, judgement);
    } else if (event instanceof EntryClosed entry) {
      rule.on(entry, judgement);
    } else if (event instanceof FeedOpened feed) {
      rule.on(feed, judgement);
    } else if (event instanceof FeedClosed feed) {
      rule.on(feed, judgement);
    } else if (event instanceof DocumentOpened document) {
      rule.on(document, judgement);
    } else if (event instanceof DocumentClosed document) {
      rule.on(document, judgement);
    }
  }
}
