package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.BlockInterval;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Times of ESPI are seconds since 1970.
 *
 * <p>Milliseconds put the data into a year beyond 50000, microseconds and nanoseconds further
 * still; to the schema they are as good as seconds. Told once for each block, and for each time of
 * another resource.
 */
@Rule("GBX-INT-17")
final class TimesAreInSeconds implements FeedRule {
  private static final Set<String> TIMES =
      Set.of(
          "start",
          "timeStamp",
          "statusTimeStamp",
          "dateTime",
          "expires_at",
          "time",
          "createdDateTime",
          "lastModifiedDateTime",
          "signDate",
          "shutOffDateTime",
          "effectiveDate",
          "startEffectiveDate",
          "endEffectiveDate",
          "client_id_issued_at",
          "client_secret_expires_at",
          "issueDateTime",
          "programDate",
          "manufacturedDate",
          "purchaseDate",
          "receivedDate",
          "installationDate",
          "removalDate",
          "retiredDate");

  /** Milliseconds, microseconds and nanoseconds, each 1000 times as many as the one before. */
  private static final List<String> FINER = List.of("milliseconds", "microseconds", "nanoseconds");

  /** A time that is no number of seconds. */
  record TimeInMilliseconds(String name, long time, Location at) implements Finding {
    @Override
    public Object expected() {
      return "seconds since 1970 in <" + name + ">";
    }

    @Override
    public Object observed() {
      return Numbers.isTooLarge(time) ? Numbers.told(time) + ", which is no time" : read();
    }

    private String read() {
      long seconds = time / 1000;
      int finer = 0;
      while (seconds > FeedEvent.LATEST_SECONDS) {
        seconds /= 1000;
        finer++;
      }
      return "%d, which in %s is %s".formatted(time, FINER.get(finer), FeedEvent.instant(seconds));
    }
  }

  private boolean told;

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    told = false;
  }

  @Override
  public void on(BlockInterval interval, Judgement judgement) {
    check("start", interval.start(), () -> interval.interval().at(), judgement);
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    OptionalLong start = reading.start();
    if (start.isPresent() && start.getAsLong() <= FeedEvent.LATEST_SECONDS) {
      judgement.inspected(); // Nearly all are right, and there are many.
    } else {
      check("start", start, reading::at, judgement);
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    walk(read.resource(), judgement);
  }

  private void walk(Element element, Judgement judgement) {
    if (TIMES.contains(element.name()) && element.children().isEmpty()) {
      told = false;
      check(element.name(), Numbers.whole(element.text()), element::at, judgement);
    }
    for (Element child : element.children()) {
      walk(child, judgement);
    }
  }

  private void check(
      String name, OptionalLong time, Supplier<Location> place, Judgement judgement) {
    if (time.isEmpty()) {
      return;
    }
    judgement.inspected();
    if (!told && time.getAsLong() > FeedEvent.LATEST_SECONDS) {
      told = true;
      judgement.finds(new TimeInMilliseconds(name, time.getAsLong(), place.get()));
    }
  }
}
