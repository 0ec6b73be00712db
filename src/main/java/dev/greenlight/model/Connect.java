package dev.greenlight.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a customer connects the Third Party from the portal of the Data Custodian.
 *
 * @param portal where he begins, and logs in
 * @param steps what he does after the login until his browser is sent to the Third Party
 * @param selectors every CSS selector, by its key below {@code pixit.connect}
 */
public record Connect(String portal, List<ConsentStep> steps, Map<String, String> selectors) {
  public Connect {
    steps = List.copyOf(steps);
    selectors = new LinkedHashMap<>(selectors);
  }
}
