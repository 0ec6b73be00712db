package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The qualities of a reading are known ones, and do not contradict one another; most readings were
 * measured.
 *
 * <p>A reading may have several marks: edited and validated, estimated and fit for billing. Valid
 * and questionable, projected or raw it cannot be at once, nor valid (0), which says that nothing
 * was done to it, and estimated. The share of those that are estimated, questionable or projected
 * is noted, and told as a defect above half, see {@link QualityShares}.
 */
@Rule("GBX-VAL-10")
final class QualitiesAreKnown implements FeedRule {
  private static final Set<Long> GOOD = Set.of(0L, 17L, 18L, 19L);
  private static final Set<Long> DOUBTFUL = Set.of(10L, 12L, 14L);
  private static final long VALID = 0;
  private static final Set<Long> ESTIMATED = Set.of(8L, 9L);

  /** A quality that nobody defined. */
  record QualityUnknown(long quality, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a quality that the schema lists, such as 17 (validated)";
    }

    @Override
    public Object observed() {
      return quality;
    }

    @Override
    public String fix() {
      return "Write a code that the schema lists, such as 17 (validated) or 8 (estimated)";
    }
  }

  /** Marks that exclude one another. */
  record QualitiesContradict(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "qualities that can be true at once";
    }

    @Override
    public String fix() {
      return "Write only qualities that hold together: what was estimated is not valid (0)";
    }
  }

  private final QualityShares shares;

  QualitiesAreKnown(Channels channels) {
    shares = new QualityShares(channels);
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    shares.tell(judgement);
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    shares.add(reading);
    long good = 0;
    long doubtful = 0;
    boolean valid = false;
    boolean estimated = false;
    for (int i = 0; i < reading.marks(); i++) {
      OptionalLong quality = reading.mark(i);
      if (quality.isPresent()) {
        judgement.inspected();
        long code = quality.getAsLong();
        if (!CodeLists.isQuality(code)) {
          judgement.finds(new QualityUnknown(code, markAt(reading, i)));
        }
        good += GOOD.contains(code) ? 1 : 0;
        doubtful += DOUBTFUL.contains(code) ? 1 : 0;
        valid |= code == VALID;
        estimated |= ESTIMATED.contains(code);
      }
    }
    if (good > 0 && doubtful > 0) {
      judgement.finds(
          new QualitiesContradict(
              "valid, validated, verified or fit for billing beside questionable, projected or raw",
              reading.at()));
    } else if (valid && estimated) {
      judgement.finds(new QualitiesContradict("valid (0) beside estimated", reading.at()));
    }
  }

  private static Location markAt(ReadingRead reading, int number) {
    return reading.reading().children("ReadingQuality").get(number).at();
  }
}
