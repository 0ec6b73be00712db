package dev.greenlight.plan;

import dev.greenlight.model.RunFile;
import java.util.List;

/**
 * Sees to it that the customers are several people: what one of them must not see, the other one
 * could else not show.
 */
final class Logins {
  private Logins() {}

  static void check(RunFile.Pixit pixit) {
    List<RunFile.Customer> customers = pixit.customers();
    for (int i = 0; i < customers.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (isSame(customers.get(i), customers.get(k))) {
          throw new BadRunFile(
              ("pixit.customers[%d].user: '%s' is that of pixit.customers[%d] too; name two"
                      + " customers, each with a login of his own (or accounts of his own, where one"
                      + " login has several)")
                  .formatted(i, customers.get(i).user(), k));
        }
      }
    }
  }

  /** Who was not asked, as his token was handed over, has no login. */
  private static boolean isSame(RunFile.Customer one, RunFile.Customer other) {
    return !one.user().isEmpty()
        && one.user().equals(other.user())
        && (one.accounts().isEmpty()
            || other.accounts().isEmpty()
            || one.accounts().stream().anyMatch(other.accounts()::contains));
  }
}
