package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tells another end of what was granted than the programme promises. */
final class GrantsForAnotherTerm extends CustodianDeviation {
  private final UnaryOperator<Optional<Instant>> end;

  private GrantsForAnotherTerm(String id, String summary, UnaryOperator<Optional<Instant>> end) {
    super(
        id,
        Layer.RESOURCE,
        summary,
        breaks("programme_term"),
        killedBy("TC_PRG001").collateral("TC_TRM001"));
    this.end = end;
  }

  static List<CustodianDeviation> family() {
    return List.of(
        new GrantsForAnotherTerm(
            "GrantsForLongerThanTerm",
            "Grants access for a year longer than its programme promises.",
            right ->
                right.map(
                    last -> last.atOffset(ZoneOffset.UTC).plus(Period.ofYears(1)).toInstant())),
        new GrantsForAnotherTerm(
            "GrantsWithoutEnd",
            "Grants access without an end, where its programme promises one.",
            right -> Optional.empty()));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.tellEndBy(end);
  }
}
