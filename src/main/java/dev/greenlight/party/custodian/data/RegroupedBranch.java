package dev.greenlight.party.custodian.data;

import dev.greenlight.party.custodian.data.Resource.Related;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A usage point of which readings or blocks of another length than usual are wanted. Sums of
 * readings are a channel of their own, with a MeterReading and a ReadingType.
 */
final class RegroupedBranch implements Branch {
  private static final int DAY = 86_400;
  private static final int BY_DAY = 4;
  private static final int DAILY_PERIOD = 11;

  private final UsagePointBranch usual;
  private final boolean summed;
  private final boolean byMonth;
  private final List<Resource> resources = new ArrayList<>();

  /**
   * @param summed whether readings are summed up by the day
   * @param byMonth whether blocks are of months, not of days
   */
  RegroupedBranch(UsagePointBranch usual, boolean summed, boolean byMonth) {
    this.usual = usual;
    this.summed = summed;
    this.byMonth = byMonth;
    Resource meterReading = summed ? summedChannel() : usual.meterReading;
    for (Resource each : usual.resources()) {
      switch (each.kind()) {
        case "MeterReading" -> resources.add(meterReading);
        case "ReadingType" -> {
          resources.add(summed ? summedType() : each);
          spans().forEach(span -> resources.add(block(meterReading, span)));
        }
        case "IntervalBlock" -> {
          // There are others.
        }
        default -> resources.add(each);
      }
    }
  }

  @Override
  public Resource root() {
    return usual.root();
  }

  @Override
  public List<Resource> resources() {
    return resources;
  }

  private List<Span> spans() {
    return byMonth ? usual.history.months() : usual.history.days();
  }

  private Resource summedType() {
    ReadingCodes codes = usual.point.codes();
    return Resources.readingType(
        usual.seed,
        usual.dataRoot(),
        "summed " + usual.point.quantity(),
        new ReadingCodes(
            codes.title().replace("hourly", "daily"),
            codes.accumulation(),
            codes.commodity(),
            codes.flow(),
            codes.kind(),
            codes.phase(),
            codes.powerOfTenMultiplier(),
            codes.uom(),
            DAY,
            BY_DAY,
            DAILY_PERIOD));
  }

  private Resource summedChannel() {
    Resource measured = usual.meterReading;
    String self = usual.below(root(), "MeterReading", "/summed");
    return new Resource(
        measured.kind(),
        self,
        List.of(
            new Related(self + "/IntervalBlock", "espi-feed/IntervalBlock"),
            summedType().asMember(),
            root().asMember()),
        summedType().title(),
        Resources.BEGINNING,
        Resources.BEGINNING,
        measured.content());
  }

  private Resource block(Resource meterReading, Span span) {
    LocalDate day = History.dayOf(span.start());
    String title = (byMonth ? YearMonth.from(day) : day).toString();
    return new Resource(
        "IntervalBlock",
        usual.below(
            meterReading, "IntervalBlock", (summed ? "/summed" : "/regrouped") + "/" + title),
        List.of(meterReading.asMember()),
        title,
        History.between(day, day.plusDays(1)).endsAt(),
        span.endsAt(),
        () -> usual.account.intervalBlock(span, summed));
  }
}
