package dev.greenlight.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a customer connects the Third Party from the portal of the Data Custodian.
 *
 * @param portal where he begins, and logs in
 * @param steps what he does after the login until his browser is sent to the Third Party
 * @param less the same where he chooses to share less than the Third Party is registered for; empty
 *     where he cannot, or the run file does not say how
 * @param selectors every CSS selector, by its key below {@code pixit.connect}, as if a client had
 *     been named
 */
public record Connect(
    String portal, List<ConsentStep> steps, Optional<Less> less, Map<String, String> selectors) {
  /** Stands in selectors for the client_id of the Third Party. */
  public static final String CLIENT = "{client}";

  /**
   * A customer shares less.
   *
   * @param steps what he does in place of the others
   * @param scope what he chose
   */
  public record Less(List<ConsentStep> steps, String scope) {
    public Less {
      steps = List.copyOf(steps);
    }
  }

  public Connect {
    steps = List.copyOf(steps);
    selectors = new LinkedHashMap<>(selectors);
  }

  /** The same where he shares less. */
  public Connect sharing(Less chosen) {
    return new Connect(portal, chosen.steps(), Optional.empty(), selectors);
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
