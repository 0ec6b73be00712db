package dev.greenlight.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a customer proves in another way who he is, such as by account number and postal code.
 *
 * @param page name of the page of {@code pixit.consent} on which he does so, in place of its steps;
 *     empty for the one that asks who he is
 * @param steps what he does there
 * @param account name of the value that says who he is
 * @param proof name of the value that proves it, which a stranger does not know
 * @param nobody a well-formed account number that nobody has; empty for one that is made up
 * @param selectors every CSS selector, by its key below {@code pixit.verification}
 */
public record Verification(
    Optional<String> page,
    List<ConsentStep> steps,
    String account,
    String proof,
    Optional<String> nobody,
    Map<String, String> selectors) {
  public Verification {
    steps = List.copyOf(steps);
    selectors = new LinkedHashMap<>(selectors);
  }
}
