package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * No two readings of a block have the same start.
 *
 * <p>As coded, starts are compared letter by letter and each MeterReading with such a block fails
 * once; as labelled, they are compared as numbers and each repeated reading is told, also in blocks
 * that belong to no MeterReading.
 */
@Rule("D145")
final class ReadingStartsAreUnique implements FeedRule {
  private static final List<String> START = List.of("timePeriod", "start");

  /**
   * A reading that starts as an earlier one of its block does.
   *
   * @param cause what shows why, if anything does; else empty
   */
  record RepeatedReadingStart(String start, String cause, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a start that no earlier reading of the block has";
    }

    @Override
    public Object observed() {
      OptionalLong number = Numbers.whole(start);
      return (number.isPresent()
              ? FeedEvent.instant(number.getAsLong()) + " (" + start + ") again"
              : start + " again")
          + cause;
    }
  }

  /** A MeterReading with blocks in which a start is repeated. */
  record BlockRepeatsStart(Location at) implements Finding {
    @Override
    public Object expected() {
      return "blocks of this MeterReading without two readings of the same start";
    }

    @Override
    public Object observed() {
      return "a block that repeats a start";
    }
  }

  private final Interpretation interpretation;
  private final LinkGraph links;
  private final Starts starts = new Starts();
  private final Marked repeating = new Marked();
  private boolean inContent;

  /** End of the last reading with a period; epoch seconds. */
  private long end = Long.MIN_VALUE;

  /** The first of those with which readings went back in time, and by how much; not yet told. */
  private RepeatedReadingStart waiting;

  private long back;

  ReadingStartsAreUnique(Interpretation interpretation, LinkGraph links) {
    this.interpretation = interpretation;
    this.links = links;
  }

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    starts.clear();
    end = Long.MIN_VALUE;
    inContent = block.parent().isAtom("content");
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (waiting != null && reading.spansTime() && reading.start().getAsLong() - end == back) {
      tell(
          ", and %d s are missing before the reading of %s: as by a clock that was put back, where"
                  .formatted(back, FeedEvent.instant(reading.start().getAsLong()))
              + " UTC goes on",
          judgement);
    }
    compare(reading, judgement);
    if (reading.spansTime()) {
      end = reading.end();
    }
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    tell("", judgement);
  }

  private void tell(String cause, Judgement judgement) {
    if (waiting != null) {
      judgement.finds(new RepeatedReadingStart(waiting.start(), cause, waiting.at()));
      waiting = null;
    }
  }

  private void compare(ReadingRead reading, Judgement judgement) {
    if (reading.isPlain()) {
      if (reading.start().isPresent()) {
        long start = reading.start().getAsLong();
        if (!starts.add(start)) {
          told(Long.toString(start), true, reading, judgement);
        } else if (!interpretation.asCoded()) {
          judgement.inspected();
        }
      }
      return;
    }
    List<Element> own = Espi.list(reading.reading(), START);
    boolean repeats = false;
    for (Element start : own) {
      repeats |= starts.contains(interpretation.start(start));
    }
    for (Element start : own) {
      starts.add(interpretation.start(start));
    }
    if (!own.isEmpty()) {
      told(interpretation.start(own.get(0)), repeats, reading, judgement);
    }
  }

  private void told(String start, boolean repeats, ReadingRead reading, Judgement judgement) {
    if (!interpretation.asCoded()) {
      judgement.inspected();
      if (repeats) {
        repeated(new RepeatedReadingStart(start, "", reading.at()), reading, judgement);
      }
    } else if (repeats && inContent) {
      repeating.add(reading.entry());
    }
  }

  private void repeated(RepeatedReadingStart found, ReadingRead reading, Judgement judgement) {
    if (reading.spansTime() && reading.start().getAsLong() < end) {
      tell("", judgement);
      waiting = found;
      back = end - reading.start().getAsLong();
    } else {
      judgement.finds(found);
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    if (!interpretation.asCoded()) {
      return;
    }
    Set<Fingerprint> collections = repeating.targets(links, Rel.UP);
    links
        .entries(Kind.METER_READING)
        .forEach(
            meterReading -> {
              judgement.inspected();
              if (Marked.meets(links, meterReading, Rel.RELATED, collections)) {
                judgement.finds(new BlockRepeatsStart(links.at(meterReading)));
              }
            });
  }
}
