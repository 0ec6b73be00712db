package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.TimesOfUse;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Readings of a block follow one another without a gap.
 *
 * <p>A third party that sums energy over a gap reports too little. Not part of the published tests;
 * gaps are often true outages. What a time of use leaves open others may fill (see {@link
 * TimesOfUse}); where there are too many readings to know, that is mentioned. Register reads
 * (duration 0) are points in time and have no gaps; readings without a time of their own follow one
 * another by definition. In what order they stand is no matter here, and the last second that a
 * duration forgot is told by {@link DurationsAreNotOneShort}. A reading without a start, or without
 * a length above 0, has a rule of its own and may be the one that is missing.
 */
@Rule("GBX-INT-01")
final class ReadingsAreContiguous implements FeedRule {

  /**
   * Missing time between two readings; in epoch seconds.
   *
   * @param wentBack the start to which the readings before went back by as much, if they did
   * @param fix of readings that all last as long as one month; empty where that of the rule fits
   */
  record ReadingGap(
      long expectedStart, long observedStart, OptionalLong wentBack, String fix, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a reading that starts at " + FeedEvent.instant(expectedStart);
    }

    @Override
    public Object observed() {
      return "the next reading starts at %s (%d s missing%s)"
          .formatted(FeedEvent.instant(observedStart), observedStart - expectedStart, cause());
    }

    private String cause() {
      return wentBack.isEmpty()
          ? ""
          : ", as much as the readings before went back, to "
              + FeedEvent.instant(wentBack.getAsLong())
              + ": as by a clock that was put back, where UTC goes on";
    }
  }

  /** Durations that end long before the next reading, each as long; in seconds. */
  record ReadingsShorterThanTheirDistance(long length, long distance, long readings, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "readings that last %d s, as each starts so long after the one before"
          .formatted(distance);
    }

    @Override
    public Object observed() {
      return "%d s, each of %d readings".formatted(length, readings);
    }

    @Override
    public String fix() {
      return "Write %d into timePeriod/duration of each reading".formatted(distance);
    }
  }

  /**
   * Missing time that is as long as the readings went back by before, to a start that they repeat:
   * a repeated reading and this are one cause, and told there.
   */
  record GapAfterRepeat(ReadingGap gap) implements Finding {
    @Override
    public Object expected() {
      return gap.expected();
    }

    @Override
    public Object observed() {
      return gap.observed();
    }

    @Override
    public String fix() {
      return "Count on in UTC on the day that daylight saving ends";
    }

    @Override
    public Location at() {
      return gap.at();
    }
  }

  /** Missing time of MeterReadings beside which there are others that may fill it. */
  record GapsPerhapsFilled(long gaps, Location at) implements Finding {
    @Override
    public Object expected() {
      return "readings that this harness can lay beside those of other times of use";
    }

    @Override
    public Object observed() {
      return "%d gaps, the first here, of which that many readings do not tell whether other times of use fill them"
          .formatted(gaps);
    }

    @Override
    public String fix() {
      return "Validate a few UsagePoints in a document of their own: all of their readings are kept";
    }
  }

  /** Gaps of a block that were only counted, and one that was not. */
  private record More(LateGaps.Late alike, long gaps) {}

  private final Facts facts;
  private final LateGaps late;
  private final List<More> counted = new ArrayList<>();
  private Optional<TimesOfUse> times = Optional.empty();
  private Holes holes = new Holes();
  private int undated;
  private StepsBack back = new StepsBack();
  private EvenSteps steps = new EvenSteps();
  private long length;
  private boolean alike;

  ReadingsAreContiguous(Facts facts) {
    this.facts = facts;
    late = new LateGaps(facts.scratch());
  }

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    holes = new Holes();
    undated = 0;
    back = new StepsBack();
    steps = new EvenSteps();
    length = 0;
    alike = true;
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (reading.spansTime()) {
      judgement.inspected();
      long duration = reading.duration().getAsLong();
      alike &= length == 0 || length == duration;
      length = duration;
      long lost = DurationsAreNotOneShort.isShort(duration) ? 1 : 0;
      steps.hear(reading);
      long start = reading.start().getAsLong();
      back.read(start, reading.end() + lost);
      holes.cover(start, reading.end() + lost, reading);
    } else {
      undated++;
    }
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    List<Holes.Hole> remembered = holes.remembered();
    if (remembered.size() + holes.more() <= undated) {
      return;
    }
    if (steps.areLongerThanReadings()) {
      Holes.Hole first = remembered.get(0);
      late.add(
          new LateGaps.Late(
              block.entry(),
              first.from(),
              first.to(),
              new ReadingsShorterThanTheirDistance(
                  steps.length(), steps.step(), steps.readings(), first.next().at())));
      return;
    }
    LateGaps.Late last = null;
    for (Holes.Hole hole : remembered) {
      last = new LateGaps.Late(block.entry(), hole.from(), hole.to(), found(hole));
      late.add(last);
    }
    if (holes.more() > 0) {
      counted.add(new More(last, holes.more()));
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    times = Optional.of(new TimesOfUse(facts));
  }

  /** A feed that breaks off tells of no others. */
  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    Unknown unknown = new Unknown();
    late.forEach(
        gap -> {
          Optional<TimesOfUse.Rest> rest =
              times.map(each -> each.rest(gap.entry(), gap.from(), gap.to()));
          if (rest.isEmpty() || rest.get().isGap()) {
            judgement.finds(gap.finding());
          } else if (!rest.get().isKnown()) {
            unknown.add(gap, 1);
          }
        });
    for (More more : counted) {
      if (times.filter(each -> each.hasOthers(more.alike().entry())).isPresent()) {
        unknown.add(more.alike(), more.gaps());
      } else {
        judgement.findsMore(more.alike().finding(), more.gaps());
      }
    }
    unknown.mention(judgement);
  }

  /** Gaps of which nobody can say whether they are filled. */
  private static final class Unknown {
    private Location first;
    private long gaps;

    void add(LateGaps.Late gap, long more) {
      first = first == null ? gap.finding().at() : first;
      gaps += more;
    }

    void mention(Judgement judgement) {
      if (gaps > 0) {
        judgement.mentions(new GapsPerhapsFilled(gaps, first));
      }
    }
  }

  private Finding found(Holes.Hole hole) {
    boolean slight = hole.to() - hole.from() <= Months.MOST_OFF;
    String fix = slight && alike && Months.isOne(length) ? Months.mend(length) : "";
    Optional<StepsBack.Step> step = back.before(hole.to());
    OptionalLong wentBack = step.stream().mapToLong(StepsBack.Step::to).findFirst();
    ReadingGap gap = new ReadingGap(hole.from(), hole.to(), wentBack, fix, hole.next().at());
    return step.filter(StepsBack.Step::repeats).isPresent() ? new GapAfterRepeat(gap) : gap;
  }
}
