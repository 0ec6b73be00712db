package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Stretch;
import dev.greenlight.model.Finding;
import java.util.function.Function;

/**
 * What is wrong at several times of a channel, mostly for one cause: told once, of the first time.
 */
final class Recurring {
  private Function<String, Finding> first;
  private long start;
  private long times;

  /**
   * Notes a time at which it is wrong.
   *
   * @param finding what is told of it, by words that say when
   */
  void at(Stretch time, Function<String, Finding> finding) {
    if (times == 0) {
      first = finding;
      start = time.start();
    }
    times++;
  }

  void tell(Judgement judgement) {
    if (times > 0) {
      String when = FeedEvent.instant(start).toString();
      judgement.finds(
          first.apply(times == 1 ? when : "%s, the first of %d times".formatted(when, times)));
    }
  }
}
