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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
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

  private final Map<Class<? extends FeedEvent>, Listener[]> listeners = new HashMap<>();
  private final List<Judgement> judgements;

  /** Those that hear each reading, of which there are more than of all else. */
  private final Listener[] readers;

  Dispatcher(List<Duty> duties) {
    List<Listener> all =
        duties.stream().map(duty -> new Listener(duty.rule(), new Judgement(duty.id()))).toList();
    judgements = all.stream().map(Listener::judgement).toList();
    for (Class<? extends FeedEvent> event : EVENTS) {
      listeners.put(
          event,
          all.stream()
              .filter(listener -> HEARD.get(listener.rule().getClass()).contains(event))
              .toArray(Listener[]::new));
    }
    readers = listeners.get(ReadingRead.class);
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
    } else if (event instanceof LinkSeen link) {
      tell(LinkSeen.class, (rule, judgement) -> rule.on(link, judgement));
    } else if (event instanceof ResourceRead resource) {
      tell(ResourceRead.class, (rule, judgement) -> rule.on(resource, judgement));
    } else if (event instanceof StrayResource stray) {
      tell(StrayResource.class, (rule, judgement) -> rule.on(stray, judgement));
    } else if (event instanceof ResourceListed listed) {
      tell(ResourceListed.class, (rule, judgement) -> rule.on(listed, judgement));
    } else if (event instanceof BlockOpened block) {
      tell(BlockOpened.class, (rule, judgement) -> rule.on(block, judgement));
    } else if (event instanceof BlockInterval interval) {
      tell(BlockInterval.class, (rule, judgement) -> rule.on(interval, judgement));
    } else if (event instanceof BlockClosed block) {
      tell(BlockClosed.class, (rule, judgement) -> rule.on(block, judgement));
    } else if (event instanceof EntryOpened entry) {
      tell(EntryOpened.class, (rule, judgement) -> rule.on(entry, judgement));
    } else if (event instanceof EntryClosed entry) {
      tell(EntryClosed.class, (rule, judgement) -> rule.on(entry, judgement));
    } else if (event instanceof FeedOpened feed) {
      tell(FeedOpened.class, (rule, judgement) -> rule.on(feed, judgement));
    } else if (event instanceof FeedClosed feed) {
      tell(FeedClosed.class, (rule, judgement) -> rule.on(feed, judgement));
    } else if (event instanceof DocumentOpened document) {
      tell(DocumentOpened.class, (rule, judgement) -> rule.on(document, judgement));
    } else if (event instanceof DocumentClosed document) {
      tell(DocumentClosed.class, (rule, judgement) -> rule.on(document, judgement));
    }
  }

  private void tell(Class<? extends FeedEvent> event, BiConsumer<FeedRule, Judgement> telling) {
    for (Listener listener : listeners.get(event)) {
      telling.accept(listener.rule(), listener.judgement());
    }
  }
}
