package dev.greenlight.party.custodian.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** One usage point with everything below it, and the shared resources that it refers to. */
final class UsagePointBranch {
  private static final int VALIDATED = 17;

  private final ServicePoint point;
  private final History history;
  private final NavigableMap<Long, Reading> readings = new TreeMap<>();
  private final Resource usagePoint;
  private final List<Resource> resources = new ArrayList<>();

  /** Builds the branch below {@code subscription}, the href of the subscription. */
  UsagePointBranch(
      long seed,
      String subscription,
      ServicePoint point,
      History history,
      Resource localTime,
      Resource readingType) {
    this.point = point;
    this.history = history;
    String place = subscription.substring(subscription.lastIndexOf('/')) + "/" + point.title();
    for (Reading each : new Meter(point, Names.number(seed, place)).read(history.whole())) {
      readings.put(each.span().start(), each);
    }
    String self = subscription + "/UsagePoint/" + Names.segment(seed, place);
    String meterReading = self + "/MeterReading/" + Names.segment(seed, place + "/MeterReading");
    usagePoint =
        new Resource(
            "UsagePoint",
            self,
            List.of(
                new Resource.Related(self + "/MeterReading", "espi-feed/MeterReading"),
                new Resource.Related(self + "/UsageSummary", "espi-feed/UsageSummary"),
                localTime.asMember()),
            point.title(),
            Resources.BEGINNING,
            Resources.BEGINNING,
            this::usagePoint);
    Resource series =
        new Resource(
            "MeterReading",
            meterReading,
            List.of(
                new Resource.Related(meterReading + "/IntervalBlock", "espi-feed/IntervalBlock"),
                readingType.asMember(),
                usagePoint.asMember()),
            point.quantity().title,
            Resources.BEGINNING,
            Resources.BEGINNING,
            () -> XmlElement.espi("MeterReading"));
    resources.add(localTime);
    resources.add(usagePoint);
    resources.add(series);
    resources.add(readingType);
    for (Span span : point.quantity().isElectricity() ? history.days() : history.months()) {
      String name = Names.segment(seed, place + "/IntervalBlock/" + History.dayOf(span.start()));
      resources.add(intervalBlock(series, name, span));
    }
    for (Span span : history.billedMonths()) {
      String name = Names.segment(seed, place + "/UsageSummary/" + History.dayOf(span.start()));
      resources.add(usageSummary(self + "/UsageSummary/" + name, span));
    }
  }

  /** All of it, each before what belongs to it. */
  List<Resource> resources() {
    return resources;
  }

  Resource root() {
    return usagePoint;
  }

  private Collection<Reading> readingsIn(Span span) {
    return readings.subMap(span.start(), span.end()).values();
  }

  private XmlElement usagePoint() {
    XmlElement element =
        XmlElement.espi("UsagePoint")
            .with("roleFlags", "0010")
            .with(XmlElement.espi("ServiceCategory").with("kind", point.quantity().serviceKind))
            .with("status", 1)
            .with(
                XmlElement.espi("serviceDeliveryPoint")
                    .with("tariffProfile", point.tariff().name()))
            .with("amiBillingReady", "billingApproved")
            .with("connectionState", "connected")
            .with("isSdp", "true")
            .with("isVirtual", "false");
    if (point.quantity().isElectricity()) {
      element.with("phaseCode", point.quantity().phase);
    }
    return element.with("readCycle", "01");
  }

  private Resource intervalBlock(Resource series, String name, Span span) {
    Collection<Reading> inside = readingsIn(span);
    LocalDate day = History.dayOf(span.start());
    return new Resource(
        "IntervalBlock",
        series.self() + "/IntervalBlock/" + name,
        List.of(series.asMember()),
        (point.quantity().isElectricity() ? day : YearMonth.from(day)).toString(),
        firstPublication(span, inside),
        span.endsAt(),
        () -> {
          XmlElement block = XmlElement.espi("IntervalBlock").with(span.toElement("interval"));
          inside.forEach(reading -> block.with(reading.toElement()));
          return block;
        });
  }

  /** A day is published when it is over, a month from its first day on. */
  private Instant firstPublication(Span span, Collection<Reading> inside) {
    return point.quantity().isElectricity()
        ? span.endsAt()
        : inside.iterator().next().span().endsAt();
  }

  private Resource usageSummary(String self, Span period) {
    Span running = history.monthAfter(period);
    return new Resource(
        "UsageSummary",
        self,
        List.of(usagePoint.asMember()),
        "Bill for " + YearMonth.from(History.dayOf(period.start())),
        History.dayOf(period.end()).plusDays(1).atStartOfDay(History.ZONE).toInstant(),
        running.endsAt(),
        () -> usageSummary(period, running));
  }

  private XmlElement usageSummary(Span period, Span running) {
    Collection<Reading> last = readingsIn(period);
    Collection<Reading> current = readingsIn(running);
    Tariff.Bill bill = bill(last);
    XmlElement summary =
        XmlElement.espi("UsageSummary")
            .with(period.toElement("billingPeriod"))
            .with("billLastPeriod", bill.total())
            .with("billToDate", bill(current).total())
            .with("costAdditionalLastPeriod", bill.additional());
    for (Tariff.Line line : bill.lines()) {
      summary.with(
          XmlElement.espi("costAdditionalDetailLastPeriod")
              .with("amount", line.amount())
              .with("note", line.note())
              .with("itemKind", line.itemKind())
              .with(period.toElement("itemPeriod")));
    }
    MeteredQuantity quantity = point.quantity();
    return summary
        .with("currency", Tariff.CURRENCY)
        .with(
            quantity.toElement(
                "overallConsumptionLastPeriod", period.end(), Reading.consumption(last)))
        .with(
            quantity.toElement(
                "currentBillingPeriodOverAllConsumption",
                running.end(),
                Reading.consumption(current)))
        .with("qualityOfReading", VALIDATED)
        .with("statusTimeStamp", running.end())
        .with("commodity", quantity.commodity)
        .with("tariffProfile", point.tariff().name())
        .with("readCycle", "01");
  }

  private Tariff.Bill bill(Collection<Reading> span) {
    return point.tariff().bill(Reading.consumption(span), Reading.cost(span));
  }
}
