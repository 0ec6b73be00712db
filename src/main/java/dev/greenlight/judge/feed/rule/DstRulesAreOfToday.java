package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.DstRule;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.LocalTime;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.SummerTime;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of daylight saving are those that hold for the data and the zone.
 *
 * <p>Until 2006 the United States saved daylight from April to October; old software still says so,
 * and is an hour wrong in March and November. Data from before 2007 may have the old rules. Where
 * nobody tells the zone of the utility ({@link ClocksAreThoseOfTheUtility}), beside that slip two
 * are known: the rules of the United States and Canada with an offset from UTC that no zone there
 * has, and rules of March and November with an offset of a zone there that change on another day or
 * at another hour. Any other rules are those of a zone that has or had them: on these days, and at
 * these hours where a zone of that offset had such days.
 */
@Rule("GBX-LTP-08")
final class DstRulesAreOfToday implements FeedRule {

  private static final int MINUTE = 60;

  /** 2007-03-11, when the rules of today were first applied. */
  private static final long FIRST = 1_173_571_200L;

  /** Rules that were withdrawn. */
  record OldDstRules(String start, String end, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the rules since 2007: dstStartRule 360E2000, dstEndRule B40E2000";
    }

    @Override
    public Object observed() {
      return "dstStartRule %s, dstEndRule %s: those until 2006".formatted(start, end);
    }

    @Override
    public String fix() {
      return "Write dstStartRule 360E2000 and dstEndRule B40E2000, the rules since 2007";
    }
  }

  /** An offset from UTC of a zone that has other rules. */
  record RulesOfAnotherZone(long offset, Location at) implements Finding {
    @Override
    public Object expected() {
      return SummerTime.isAmerican(-offset)
          ? "tzOffset %d, west of UTC, as the rules are those of the United States and Canada"
              .formatted(-offset)
          : "tzOffset from -36000 to -10800, as the rules are those of the United States and"
              + " Canada";
    }

    @Override
    public Object observed() {
      if (offset == 0) {
        return "tzOffset 0, UTC, which saves no daylight";
      }
      return SummerTime.isAmerican(-offset)
          ? "tzOffset %d, which looks like a lost sign".formatted(offset)
          : "tzOffset " + offset;
    }

    @Override
    public String fix() {
      return SummerTime.isAmerican(-offset)
          ? "Write tzOffset %d: the sign is lost, the rules are right".formatted(-offset)
          : "Write the offset of standard time in seconds east of UTC, -18000 for US Eastern, or"
              + " the rules of the zone that the offset is of";
    }
  }

  /** A day or an hour beside those of the zone. */
  record RulesBesideThoseOfZone(String start, String end, Location at) implements Finding {
    @Override
    public Object expected() {
      return "dstStartRule 360E2000, dstEndRule B40E2000, as both rules are of March and November"
          + " in a zone of the United States and Canada";
    }

    @Override
    public Object observed() {
      return "dstStartRule %s, dstEndRule %s".formatted(start, end);
    }

    @Override
    public String fix() {
      return "Write dstStartRule 360E2000 and dstEndRule B40E2000";
    }
  }

  /** Days on which nobody changes the clock. */
  record RulesOfNoZone(String start, String end, Location at) implements Finding {
    @Override
    public Object expected() {
      return "days on which some zone of the world changes its clocks, or did so since 1990";
    }

    @Override
    public Object observed() {
      return "dstStartRule %s, dstEndRule %s, such as %s and %s"
          .formatted(start, end, day(start), day(end));
    }

    private static LocalDate day(String rule) {
      return DstRule.of(rule).orElseThrow().in(EXAMPLE).toLocalDate();
    }

    @Override
    public String fix() {
      return "Write the rules of your zone; in the United States and Canada these are 360E2000 and"
          + " B40E2000";
    }
  }

  /** Hours at which no zone of that offset changes the clock on these days. */
  record RulesAtAnotherHour(int start, int end, long offset, Location at) implements Finding {
    @Override
    public Object expected() {
      return "hours of the wall clock before each change at which a zone of tzOffset %d changes it"
          .formatted(offset);
    }

    @Override
    public Object observed() {
      return "hour %d in dstStartRule, hour %d in dstEndRule".formatted(start, end);
    }

    @Override
    public String fix() {
      return "Write into each rule the hour that the wall clock shows just before the change";
    }
  }

  /** A moment within a minute, at which nobody changes the clock. */
  record RulesWithinMinute(String start, String end, Location at) implements Finding {
    @Override
    public Object expected() {
      return "changes at a whole minute";
    }

    @Override
    public Object observed() {
      return "dstStartRule %s, dstEndRule %s, whose last three digits count seconds"
          .formatted(start, end);
    }

    @Override
    public String fix() {
      return "Write 000 as the last three digits of each rule, as in 360E2000 and B40E2000";
    }
  }

  /** A year to tell days of. */
  private static final int EXAMPLE = 2026;

  private final Facts facts;
  private final Optional<ClocksAreThoseOfTheUtility> utility;
  private final List<OldDstRules> old = new ArrayList<>();

  DstRulesAreOfToday(FeedRuling ruling, Facts facts) {
    this.facts = facts;
    utility = ruling.known().zone().map(zone -> new ClocksAreThoseOfTheUtility(zone, ruling.now()));
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    LocalTimes.in(read).ifPresent(element -> check(element, judgement));
    utility.ifPresent(clocks -> clocks.on(read, judgement));
  }

  private void check(Element element, Judgement judgement) {
    LocalTime time = LocalTime.of(element);
    if (time.summer().hasSoundRules()) {
      judgement.inspected();
      if (!isToldOtherwise(time.summer()) && !time.summer().isOfThisWorld()) {
        judgement.finds(new RulesOfNoZone(time.dstStartRule(), time.dstEndRule(), element.at()));
      } else if (!isToldOtherwise(time.summer()) && time.summer().isAtAnotherHour()) {
        judgement.finds(
            new RulesAtAnotherHour(
                time.summer().start().orElseThrow().hour(),
                time.summer().end().orElseThrow().hour(),
                time.tzOffset().orElseThrow(),
                element.at()));
      }
      if (isWithinMinute(time.summer().start()) || isWithinMinute(time.summer().end())) {
        judgement.finds(
            new RulesWithinMinute(time.dstStartRule(), time.dstEndRule(), element.at()));
      }
      if (time.summer().isAmericanElsewhere() && !time.summer().looksSwapped()) {
        judgement.finds(
            new RulesOfAnotherZone(
                time.tzOffset().getAsLong(), element.child("tzOffset").orElse(element).at()));
      }
      if (time.summer().isNearlyAmerican() && !time.summer().looksSwapped()) {
        judgement.finds(
            new RulesBesideThoseOfZone(time.dstStartRule(), time.dstEndRule(), element.at()));
      }
      if (time.summer().isOfBefore2007() && !time.summer().looksSwapped()) {
        old.add(new OldDstRules(time.dstStartRule(), time.dstEndRule(), element.at()));
      }
    }
  }

  private static boolean isWithinMinute(Optional<DstRule> rule) {
    return rule.filter(each -> each.second() % MINUTE != 0).isPresent();
  }

  private static boolean isToldOtherwise(SummerTime summer) {
    return summer.looksSwapped() || summer.isNearlyAmerican() || summer.isOfBefore2007();
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    List<BlockTimes> blocks = facts.channels().blocks();
    if (blocks.isEmpty()
        || blocks.stream().anyMatch(block -> block.coversTime() && block.latest() > FIRST)) {
      old.forEach(judgement::finds);
    }
  }
}
