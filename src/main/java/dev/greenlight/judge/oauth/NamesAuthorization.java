package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;

/** A token response says where the Authorization behind it can be read. */
public record NamesAuthorization() implements Check {

  /** There is no address. */
  record AddressMissing(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("token response"),
        response ->
            TokenJson.of(response).text("authorizationURI").isPresent()
                ? Outcome.holds()
                : Outcome.broken(new AddressMissing("authorizationURI", "missing or empty")));
  }
}
