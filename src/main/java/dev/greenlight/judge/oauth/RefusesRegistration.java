package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong is not registered: 400 with an error (RFC 7591 section 3.2.2, which holds for
 * replacements too, RFC 7592 section 2.2).
 *
 * @param error the error code that is due; several that are equally right are separated by " or "
 */
public record RefusesRegistration(String error) implements Check {
  private static final int BAD_REQUEST = 400;

  /** It was registered all the same. */
  record Registered(String expected, String observed) implements Finding {}

  /** The error code is another one, or there is none. */
  record WrongError(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange, response));
  }

  Outcome judge(Exchange exchange, Exchange.Response response) {
    return UsedUpToken.undecided(exchange).orElseGet(() -> judge(response));
  }

  private Outcome judge(Exchange.Response response) {
    TokenJson json = TokenJson.of(response);
    if (response.status() / 100 == 2) {
      return Outcome.broken(
          new Registered(
              "400 with " + error,
              response.status()
                  + json.text("client_id").map(id -> " with client_id " + id).orElse("")));
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (response.status() != BAD_REQUEST) {
      outcome.finds(
          "registration_error_status", new NoAnswer.WrongStatus("400", response.status()));
    }
    List<String> errors = Arrays.asList(error.split(" or "));
    Optional<String> observed = json.text("error");
    if (observed.filter(errors::contains).isEmpty()) {
      outcome.finds(
          "registration_error_code",
          new WrongError(error, observed.orElse("no error in the body")));
    }
    return outcome.build();
  }
}
