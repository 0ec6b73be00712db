package dev.greenlight.party.custodian.data;

/**
 * A usage point as the household knows it.
 *
 * @param title what it is called; nothing personal
 * @param quantity what its meter counts
 * @param interval seconds of one reading of electricity
 * @param typical a typical value of one reading
 * @param tariff what the energy costs
 */
record ServicePoint(
    String title, MeteredQuantity quantity, int interval, double typical, Tariff tariff) {

  /** A usage point that is read as often as is usual for what it measures. */
  ServicePoint(String title, MeteredQuantity quantity, double typical, Tariff tariff) {
    this(title, quantity, quantity.intervalLength, typical, tariff);
  }

  /** The same for a customer of a class that is called so; only those of electricity have any. */
  ServicePoint in(String customerClass) {
    return quantity.isElectricity()
        ? new ServicePoint(title, quantity, interval, typical, tariff.named(customerClass))
        : this;
  }

  /** What its readings mean. */
  ReadingCodes codes() {
    return quantity.codes(interval);
  }
}
