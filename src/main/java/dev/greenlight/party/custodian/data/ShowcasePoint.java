package dev.greenlight.party.custodian.data;

import dev.greenlight.party.custodian.data.Resource.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One usage point of the showcase with its channels, its bill and its power quality. */
final class ShowcasePoint implements Branch {
  private static final int VALIDATED = 17;
  private static final long DAY = 86_400;

  /** US gallons in an hour. */
  private static final int GALLONS_PER_HOUR = 129;

  private static final int WATTS = 38;
  private static final int DAILY = 86_400;
  private static final int HOURS = 24;

  private final long seed;
  private final String place;
  private final ServicePoint point;
  private final Span whole;
  private final ShowcaseMeter meter;
  private final Resource usagePoint;
  private final String typeOfBills;
  private final List<Resource> resources = new ArrayList<>();

  /**
   * Builds the branch.
   *
   * @param subscription href of the subscription
   * @param periods one after another: those that were billed, and the one in progress
   * @param types of the channels, in the order in which they shall stand
   */
  ShowcasePoint(
      long seed,
      String subscription,
      ServicePoint point,
      List<Span> periods,
      Resource localTime,
      Map<ShowcaseChannel, Resource> types) {
    this.seed = seed;
    this.place = "showcase/" + point.title();
    this.point = point;
    whole = new Span(periods.get(0).start(), periods.get(periods.size() - 1).end());
    typeOfBills = types.values().iterator().next().self();
    meter = new ShowcaseMeter(point, Names.number(seed, place), whole);
    usagePoint = usagePoint(subscription + "/UsagePoint/" + Names.segment(seed, place), localTime);
    resources.addAll(List.of(localTime, usagePoint));
    types.forEach(this::addChannel);
    for (int i = 1; i < periods.size(); i++) {
      Span billed = periods.get(i - 1);
      Span running = periods.get(i);
      resources.add(summary("UsageSummary", "Bill", running, () -> bill(billed, running)));
    }
    if (hasQuality()) {
      resources.add(summary(PowerQuality.KIND, "Power quality", whole, this::quality));
    }
  }

  @Override
  public Resource root() {
    return usagePoint;
  }

  @Override
  public List<Resource> resources() {
    return resources;
  }

  private boolean hasQuality() {
    return point.quantity().isElectricity();
  }

  private Resource usagePoint(String self, Resource localTime) {
    List<Related> related = new ArrayList<>();
    related.add(new Related(self + "/MeterReading", "espi-feed/MeterReading"));
    related.add(new Related(self + "/UsageSummary", "espi-feed/UsageSummary"));
    if (hasQuality()) {
      related.add(PowerQuality.collection(self));
    }
    related.add(localTime.asMember());
    return new Resource(
        "UsagePoint",
        self,
        related,
        point.title(),
        Resources.BEGINNING,
        Resources.BEGINNING,
        () -> new Account(point, List.of()).usagePoint().with(node()));
  }

  /** Where the market sets the price. */
  private XmlElement node() {
    return XmlElement.espi("pnodeRefs")
        .with(
            XmlElement.espi("pnodeRef")
                .with("apnodeType", "LAP")
                .with("ref", "REFERENCE")
                .with("startEffectiveDate", whole.start())
                .with("endEffectiveDate", whole.end()));
  }

  private void addChannel(ShowcaseChannel channel, Resource type) {
    String self = below(usagePoint, "MeterReading", channel.name());
    Resource meterReading =
        new Resource(
            "MeterReading",
            self,
            List.of(
                new Related(self + "/IntervalBlock", "espi-feed/IntervalBlock"),
                type.asMember(),
                usagePoint.asMember()),
            channel.codes.title(),
            Resources.BEGINNING,
            Resources.BEGINNING,
            () -> XmlElement.espi("MeterReading"));
    resources.addAll(List.of(meterReading, type));
    List<Span> blocks =
        channel.codes.intervalLength() == DAILY ? List.of(whole) : History.daysOf(whole);
    blocks.forEach(span -> resources.add(block(meterReading, channel, span)));
  }

  private Resource block(Resource meterReading, ShowcaseChannel channel, Span span) {
    String day = History.dayOf(span.start()).toString();
    return new Resource(
        "IntervalBlock",
        below(meterReading, "IntervalBlock", channel + "/" + day),
        List.of(meterReading.asMember()),
        day,
        span.endsAt(),
        span.endsAt(),
        () -> content(channel, span));
  }

  private XmlElement content(ShowcaseChannel channel, Span span) {
    XmlElement block = XmlElement.espi("IntervalBlock").with(span.toElement("interval"));
    for (Reading reading : meter.read(channel, span)) {
      block.with(
          XmlElement.espi("IntervalReading")
              .with(XmlElement.espi("ReadingQuality").with("quality", VALIDATED))
              .with(reading.span().toElement("timePeriod"))
              .with("value", reading.value()));
    }
    return block;
  }

  private Resource summary(String kind, String title, Span latest, Supplier<XmlElement> content) {
    return new Resource(
        kind,
        below(usagePoint, kind, History.dayOf(latest.end()).toString()),
        List.of(usagePoint.asMember()),
        title,
        latest.endsAt(),
        latest.endsAt(),
        content);
  }

  /** A bill with demands and days; the day in progress has just begun. */
  private XmlElement bill(Span billed, Span running) {
    long last = meter.consumption(billed);
    long current = meter.consumption(running);
    Tariff.Bill bill = point.tariff().bill(last, point.tariff().cost(last));
    Tariff.Bill toDate = point.tariff().bill(current, point.tariff().cost(current));
    Span known = new Span(whole.start(), running.end());
    List<Span> days = History.daysOf(running);
    long yesterday = meter.consumption(days.get(days.size() - 1));
    XmlElement summary =
        XmlElement.espi("UsageSummary")
            .with(billed.toElement("billingPeriod"))
            .with("billLastPeriod", bill.total())
            .with("billToDate", toDate.total())
            .with("costAdditionalLastPeriod", bill.additional());
    bill.lines().forEach(line -> summary.with(line.toElement(billed)));
    return summary
        .with("currency", Tariff.CURRENCY)
        .with(
            quantity("overallConsumptionLastPeriod", billed.end(), last)
                .with("readingTypeRef", typeOfBills))
        .with(quantity("currentBillingPeriodOverAllConsumption", running.end(), current))
        .with(quantity("currentDayOverallConsumption", running.end(), 0))
        .with(demand("peakDemand", known))
        .with(quantity("previousDayNetConsumption", running.end(), yesterday))
        .with(quantity("previousDayOverallConsumption", running.end(), yesterday))
        .with("qualityOfReading", VALIDATED)
        .with(demand("ratchetDemand", known))
        .with(known.toElement("ratchetDemandPeriod"))
        .with("statusTimeStamp", running.end())
        .with("commodity", point.quantity().commodity)
        .with("tariffProfile", point.tariff().name())
        .with("readCycle", "01");
  }

  private XmlElement quantity(String name, long timeStamp, long value) {
    return point.quantity().toElement(name, timeStamp, value);
  }

  /** The highest demand of that time; that of water is the mean of the day. */
  private XmlElement demand(String name, Span known) {
    long peak = meter.peak(known);
    boolean electricity = point.quantity().isElectricity();
    return XmlElement.espi(name)
        .with("powerOfTenMultiplier", 0)
        .with("timeStamp", known.end())
        .with("uom", electricity ? WATTS : GALLONS_PER_HOUR)
        .with("value", electricity ? peak : peak / HOURS + 1);
  }

  private XmlElement quality() {
    return PowerQuality.summary(new Span(whole.end() - DAY, whole.end()));
  }

  /** Where a member of a collection below a resource lives. */
  private String below(Resource parent, String collection, String which) {
    String segment = Names.segment(seed, place + "/" + collection + "/" + which);
    return parent.self() + "/" + collection + "/" + segment;
  }
}
