package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;

/**
 * The consumption of the current billing period, where a usage summary has one, is a whole
 * measurement: value, unit, multiplier and time.
 */
final class CurrentPeriodStates implements FeedRule {
  private static final List<String> MEASUREMENT = List.of("currentBillingPeriodOverAllConsumption");

  /** A measurement that lacks a part. */
  record MeasurementPartMissing(String part, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s in %s".formatted(part, MEASUREMENT.get(0));
    }

    @Override
    public Object observed() {
      return "none with a value";
    }
  }

  private final String part;
  private final Interpretation interpretation;

  CurrentPeriodStates(String part, Interpretation interpretation) {
    this.part = part;
    this.interpretation = interpretation;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (!entry.holds(Kind.USAGE_SUMMARY)) {
      return;
    }
    entry.resources().stream()
        .filter(held -> !interpretation.asCoded() || Espi.isInContent(held, Kind.USAGE_SUMMARY))
        .map(Held::resource)
        .filter(SummaryStates::isSummary)
        .flatMap(summary -> Espi.all(summary, MEASUREMENT))
        .forEach(
            measurement -> {
              judgement.inspected();
              if (!interpretation.has(measurement, List.of(part))) {
                judgement.finds(new MeasurementPartMissing(part, measurement.at()));
              }
            });
  }
}
