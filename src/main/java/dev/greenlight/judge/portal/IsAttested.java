package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Attested;
import dev.greenlight.record.Exhibits;

/**
 * A person says that something holds which no machine can judge.
 *
 * @param claim what it is
 */
public record IsAttested(String claim) implements Check {

  /** He says that it does not. */
  record AttestedOtherwise(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Attested said = exhibits.attested(PortalRoles.ATTESTATION);
    return said.holds()
        ? Outcome.holds()
        : Outcome.broken(
            new AttestedOtherwise(
                claim,
                said.by()
                    + " says on "
                    + said.on()
                    + " that it does not hold"
                    + (said.note().isEmpty() ? "" : ": " + said.note())));
  }
}
