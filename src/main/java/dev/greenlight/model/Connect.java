package dev.greenlight.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a customer connects the Third Party from the portal of the Data Custodian.
 *
 * @param portal where he begins, and logs in
 * @param steps what he does after the login until his browser is sent to the Third Party
 * @param selectors every CSS selector, by its key below {@code pixit.connect}, as if a client had
 *     been named
 */
public record Connect(String portal, List<ConsentStep> steps, Map<String, String> selectors) {
  /** Stands in selectors for the client_id of the Third Party. */
  public static final String CLIENT = "{client}";

  public Connect {
    steps = List.copyOf(steps);
    selectors = new LinkedHashMap<>(selectors);
  }

  /** What he does to connect that Third Party. */
  public List<ConsentStep> stepsFor(RunFile.ThirdParty thirdParty) {
    String client = thirdParty.customer().id();
    return steps.stream()
        .map(step -> step.at(selector -> selector.replace(CLIENT, client)))
        .toList();
  }

  /** Whether he tells one of several Third Parties from the others. */
  public boolean tellsWhich() {
    return steps.stream().anyMatch(step -> step.selector().contains(CLIENT));
  }
}
