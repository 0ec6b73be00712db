package dev.greenlight.party.custodian.data;

import java.util.List;

/**
 * What energy costs. Money counts 1/100000 of a dollar.
 *
 * @param name rate schedule
 * @param quantity how much of the metered quantity the prices are for
 * @param price of the energy
 * @param delivery price of delivering it
 * @param monthlyCharge for being connected
 * @param taxPercent on everything
 */
record Tariff(
    String name, long quantity, long price, long delivery, long monthlyCharge, int taxPercent) {

  /** ISO 4217: US dollar. */
  static final int CURRENCY = 840;

  static final Tariff ELECTRICITY = new Tariff("Residential R-1", 1_000, 12_150, 4_320, 950_000, 6);
  static final Tariff ELECTRICITY_TWO =
      new Tariff("Residential R-2", 1_000, 10_890, 4_870, 1_100_000, 6);
  static final Tariff LARGE =
      new Tariff("Large commercial DS-4", 1_000, 8_730, 2_110, 9_800_000, 6);
  static final Tariff GAS_VOLUME = new Tariff("Residential G-1", 100, 74_000, 41_000, 1_250_000, 4);
  static final Tariff GAS_ENERGY =
      new Tariff("Residential G-2", 1_000, 71_500, 43_000, 1_250_000, 4);

  static final Tariff WATER = new Tariff("Residential W-1", 1_000, 620_000, 480_000, 700_000, 4);

  private static final long CENT = 1_000;

  /** One line of a bill beside the energy itself; codes of ItemKind. */
  record Line(String note, int itemKind, long amount) {
    XmlElement toElement(Span period) {
      return XmlElement.espi("costAdditionalDetailLastPeriod")
          .with("amount", amount)
          .with("note", note)
          .with("itemKind", itemKind)
          .with(period.toElement("itemPeriod"));
    }
  }

  /**
   * A bill: {@code total = energy + the amounts of all lines}, in whole cents.
   *
   * @param energy sum of the costs of the readings
   */
  record Bill(long energy, List<Line> lines) {
    long additional() {
      return lines.stream().mapToLong(Line::amount).sum();
    }

    long total() {
      return energy + additional();
    }
  }

  /** The same for a class of customers of another name. */
  Tariff named(String other) {
    return new Tariff(other, quantity, price, delivery, monthlyCharge, taxPercent);
  }

  /** Cost of one reading. */
  long cost(long value) {
    return Math.round((double) value * price / quantity);
  }

  Bill bill(long consumption, long energy) {
    long delivered = Math.round((double) consumption * delivery / quantity);
    long untaxed = energy + delivered + monthlyCharge;
    long total = Math.round(untaxed * (100 + taxPercent) / 100.0 / CENT) * CENT;
    return new Bill(
        energy,
        List.of(
            new Line("Delivery", 2, delivered),
            new Line("Customer charge", 4, monthlyCharge),
            new Line("State and local tax", 5, total - untaxed)));
  }
}
