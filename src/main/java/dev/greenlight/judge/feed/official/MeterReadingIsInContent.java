package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;

/** A MeterReading sits in the content of its entry. */
@Rule("D028")
final class MeterReadingIsInContent implements FeedRule {

  /** A MeterReading elsewhere. */
  record MeterReadingOutsideContent(String parent, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the MeterReading in <content>";
    }

    @Override
    public Object observed() {
      return "it stands in <" + parent + ">";
    }
  }

  private final Interpretation interpretation;

  MeterReadingIsInContent(Interpretation interpretation) {
    this.interpretation = interpretation;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (!entry.holds(Kind.METER_READING)) {
      return;
    }
    List<Held> meterReadings =
        entry.resources().stream().filter(held -> held.kind() == Kind.METER_READING).toList();
    List<Held> outside =
        meterReadings.stream().filter(held -> !held.parent().isAtom("content")).toList();
    if (!interpretation.asCoded()) {
      judgement.inspected(meterReadings.size());
      outside.forEach(held -> finds(held, judgement));
    } else {
      judgement.inspected();
      if (outside.size() == meterReadings.size()) {
        finds(outside.get(0), judgement);
      }
    }
  }

  private static void finds(Held held, Judgement judgement) {
    judgement.finds(new MeterReadingOutsideContent(held.parent().name(), held.resource().at()));
  }
}
