package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;

/** Who has logged in to the portal is not asked again before he downloads (manual test GB014). */
public record AsksForLoginOnce() implements Check {

  /** Another login. */
  record AskedAgain(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String logins = exhibits.fact(PortalRoles.LOGINS);
    return switch (logins) {
      case "0" -> Outcome.undecided("the customer was not asked who he is at all");
      case "1" -> Outcome.holds();
      default -> Outcome.broken(new AskedAgain("one login", logins + " logins"));
    };
  }
}
