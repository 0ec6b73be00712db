package dev.greenlight.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a customer takes back in the portal of the Data Custodian what he granted.
 *
 * @param portal where he begins, and logs in
 * @param steps what he does after the login until it is revoked
 * @param selectors every CSS selector, by its key below {@code pixit.revoke}, as if an
 *     Authorization had been named
 */
public record Revoke(String portal, List<ConsentStep> steps, Map<String, String> selectors) {
  /** Stands in selectors for the id of the Authorization, the last segment of its address. */
  public static final String AUTHORIZATION = "{authorization_id}";

  public Revoke {
    steps = List.copyOf(steps);
    selectors = new LinkedHashMap<>(selectors);
  }

  /** What he does to revoke that Authorization. */
  public List<ConsentStep> stepsFor(String authorizationUri) {
    String id = authorizationUri.substring(authorizationUri.lastIndexOf('/') + 1);
    return steps.stream()
        .map(step -> step.at(selector -> selector.replace(AUTHORIZATION, id)))
        .toList();
  }

  /** Whether he tells one of several Authorizations from the others. */
  public boolean tellsWhich() {
    return steps.stream().anyMatch(step -> step.selector().contains(AUTHORIZATION));
  }
}
