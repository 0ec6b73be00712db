package dev.greenlight.party.custodian.data;

import dev.greenlight.model.LocalPractice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who has which meters at the reference Data Custodian.
 *
 * @param points of each subscription, by its id
 */
record Households(Map<String, List<ServicePoint>> points) {
  /** An account of Retail Customer 1 of which no Third Party may know: that of a large business. */
  static final ServicePoint INELIGIBLE =
      new ServicePoint("Electricity, cold store", MeteredQuantity.ELECTRICITY, 6_300, Tariff.LARGE);

  private static final Map<String, List<ServicePoint>> ALL =
      Map.of(
          UsageData.SUBSCRIPTION_1,
          List.of(
              new ServicePoint(
                  "Electricity, house", MeteredQuantity.ELECTRICITY, 980, Tariff.ELECTRICITY),
              new ServicePoint(
                  "Electricity, workshop", MeteredQuantity.ELECTRICITY, 410, Tariff.ELECTRICITY),
              new ServicePoint("Gas, house", MeteredQuantity.GAS_VOLUME, 205, Tariff.GAS_VOLUME)),
          UsageData.SUBSCRIPTION_2,
          List.of(
              new ServicePoint(
                  "Electricity", MeteredQuantity.ELECTRICITY, 1_240, Tariff.ELECTRICITY_TWO),
              new ServicePoint("Gas", MeteredQuantity.GAS_ENERGY, 2_350, Tariff.GAS_ENERGY)),
          UsageData.SUBSCRIPTION_OF_LEAVER,
          flat(),
          UsageData.SUBSCRIPTION_OF_MOVER,
          flat(),
          UsageData.SUBSCRIPTION_OF_OCCUPANT,
          flat());

  /** Those that a utility serves. */
  static Households of(LocalPractice practice) {
    Map<String, List<ServicePoint>> served = new TreeMap<>();
    ALL.forEach((id, points) -> served.put(id, served(points, practice)));
    return new Households(served);
  }

  /** Each is of the next class of customers, as far as there are any: homes come first. */
  private static List<ServicePoint> served(List<ServicePoint> points, LocalPractice practice) {
    List<String> classes = practice.classes();
    List<ServicePoint> served = new ArrayList<>();
    for (ServicePoint point : points) {
      if (practice.services().contains(point.quantity().service())) {
        served.add(
            classes.isEmpty()
                ? point
                : point.in(classes.get(Math.min(served.size(), classes.size() - 1))));
      }
    }
    return List.copyOf(served);
  }

  /** Nothing was measured for who comes next, and the last day is left for a new meter. */
  static History of(String id, History history) {
    return switch (id) {
      case UsageData.SUBSCRIPTION_OF_OCCUPANT -> history.none();
      case UsageData.SUBSCRIPTION_OF_LEAVER -> history.untilTheDayBefore();
      default -> history;
    };
  }

  private static List<ServicePoint> flat() {
    return List.of(
        new ServicePoint(
            "Electricity, flat", MeteredQuantity.ELECTRICITY, 310, Tariff.ELECTRICITY));
  }
}
