package dev.greenlight.party.custodian.data;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What is known of one usage point, and how ESPI says it: its readings and its bills. */
final class Account {
  private static final int VALIDATED = 17;
  private static final int VOLTS = 29;

  private final ServicePoint point;
  private final NavigableMap<Long, Reading> measured;

  /** Never changed themselves: another map takes the place of one. */
  private volatile NavigableMap<Long, Reading> readings;

  private volatile NavigableMap<Long, Reading> billed;

  Account(ServicePoint point, Iterable<Reading> all) {
    this.point = point;
    measured = new TreeMap<>();
    all.forEach(reading -> measured.put(reading.span().start(), reading));
    restore();
  }

  Collection<Reading> readingsIn(Span span) {
    return in(readings, span);
  }

  private static Collection<Reading> in(NavigableMap<Long, Reading> readings, Span span) {
    return readings.subMap(span.start(), span.end()).values();
  }

  /**
   * Corrects the first reading of a time.
   *
   * @param bills whether bills are of what it is then
   */
  synchronized void correct(Span span, boolean bills) {
    NavigableMap<Long, Reading> corrected = new TreeMap<>(readings);
    corrected.computeIfPresent(span.start(), (start, reading) -> reading.more(point.tariff()));
    readings = corrected;
    billed = bills ? corrected : billed;
  }

  /** Forgets corrections. */
  final synchronized void restore() {
    readings = measured;
    billed = measured;
  }

  XmlElement usagePoint() {
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
      element
          .with(
              XmlElement.espi("nominalServiceVoltage")
                  .with("powerOfTenMultiplier", 0)
                  .with("uom", VOLTS)
                  .with("value", 240))
          .with("phaseCode", point.quantity().phase);
    }
    return element.with("readCycle", "01");
  }

  XmlElement intervalBlock(Span span) {
    return intervalBlock(span, false);
  }

  /**
   * Readings of a time.
   *
   * @param summed whether there is one for each day
   */
  XmlElement intervalBlock(Span span, boolean summed) {
    XmlElement block = XmlElement.espi("IntervalBlock").with(span.toElement("interval"));
    if (summed) {
      History.daysOf(span)
          .forEach(day -> block.with(Reading.sum(day, readingsIn(day)).toElement()));
    } else {
      readingsIn(span).forEach(reading -> block.with(reading.toElement()));
    }
    return block;
  }

  /**
   * A bill.
   *
   * @param period what is billed
   * @param running the period after it as far as it has gone
   */
  XmlElement usageSummary(Span period, Span running) {
    Collection<Reading> last = in(billed, period);
    Collection<Reading> current = in(billed, running);
    Tariff.Bill bill = bill(last);
    XmlElement summary =
        XmlElement.espi("UsageSummary")
            .with(period.toElement("billingPeriod"))
            .with("billLastPeriod", bill.total())
            .with("billToDate", bill(current).total())
            .with("costAdditionalLastPeriod", bill.additional());
    bill.lines().forEach(line -> summary.with(line.toElement(period)));
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
