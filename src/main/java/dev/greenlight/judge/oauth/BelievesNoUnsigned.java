package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;

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
    Set<String> told = told(response);
    if (told.isEmpty()) {
      return Outcome.undecided(
          "the answer ("
              + response.status()
              + ") does not tell the client_name that was registered");
    }
    return told.contains(name)
        ? Outcome.broken(
            new UnsignedStatementBelieved(
                "400 with invalid_software_statement, or the client_name that was asked for",
                response.status() + " with client_name '" + name + "'"))
        : Outcome.holds();
  }

  private static Set<String> told(Exchange.Response response) {
    Set<String> inJson = ClientRecord.in(response).values("client_name");
    return inJson.isEmpty()
        ? EspiEntry.in(response, "ApplicationInformation")
            .map(entry -> Set.copyOf(entry.texts("client_name")))
            .orElse(Set.of())
        : inJson;
  }
}
