package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.privacy.PersonalData;
import dev.greenlight.judge.privacy.Trace;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.Optional;

/**
 * The name of the saved file says nothing of who the customer is (manual test GB007): file names
 * travel in mail and stand in logs.
 */
public record NamesNobody() implements Check {

  /** A trace of him. */
  record PersonalDataInFileName(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    if (!exhibits.has(PortalRoles.FILE_NAME)) {
      return Outcome.undecided("the browser saved no file");
    }
    Optional<Trace> trace = PersonalData.inFileName(exhibits.fact(PortalRoles.FILE_NAME));
    return trace
        .map(
            found ->
                Outcome.broken(
                    new PersonalDataInFileName(
                        "a file name that says nothing of the customer", found.told())))
        .orElseGet(Outcome::holds);
  }
}
