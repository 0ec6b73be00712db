package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * A software statement has to be signed (RFC 7591 section 2.3): one that is not is refused, or
 * ignored as by a server that knows none, and what it says is not registered. Looks at the exhibits
 * {@code answer} and {@code name in statement}.
 */
public record BelievesNoUnsigned() implements Check {
  private static final String ERRORS =
      "invalid_software_statement or unapproved_software_statement or invalid_client_metadata";

  /** What it says was registered. */
  record UnsignedStatementBelieved(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(
        exchange,
        response ->
            response.status() / 100 == 2
                ? judge(response, exhibits.fact("name in statement"))
                : new RefusesRegistration(ERRORS).judge(exchange, response));
  }

  private static Outcome judge(Exchange.Response response, String name) {
    return ClientRecord.in(response).values("client_name").contains(name)
        ? Outcome.broken(
            new UnsignedStatementBelieved(
                "400 with invalid_software_statement, or the client_name that was asked for",
                response.status() + " with client_name '" + name + "'"))
        : Outcome.holds();
  }
}
