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
 * The token endpoint refuses with an error of RFC 6749 section 5.2, and hands out nothing.
 *
 * @param error the error code that is due; several that are equally right are separated by " or "
 */
public record RefusesWith(String error) implements Check {
  static final String ERROR_STATUS = "oauth_error_status";
  private static final String ERROR_CODE = "oauth_error_code";
  private static final String INVALID_CLIENT = "invalid_client";

  /** A token came although the request had to be refused. */
  record TokenIssued(String expected, String observed) implements Finding {}

  /** The error code is another one, or there is none. */
  record WrongError(String expected, String observed) implements Finding {}

  /** The refusal of client credentials does not say how to authenticate (RFC 6749 section 5.2). */
  record ChallengeMissing(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange, response));
  }

  private Outcome judge(Exchange exchange, Exchange.Response response) {
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    TokenJson json = TokenJson.of(response);
    if (json.text("access_token").isPresent()) {
      outcome.finds(
          new TokenIssued(
              "no token, " + error, "status " + response.status() + " with an access token"));
      return outcome.build();
    }
    List<String> errors = Arrays.asList(error.split(" or "));
    Optional<String> observed = json.text("error");
    judgeStatus(exchange, response, errors, observed, outcome);
    if (observed.filter(errors::contains).isEmpty()) {
      outcome.finds(ERROR_CODE, new WrongError(error, observed.orElse("no error in the body")));
    }
    // Who sent his secret in the form is told by the error alone.
    if (response.status() == 401
        && !exchangeHasNoCredentials(exchange)
        && !challengesBasic(response)) {
      outcome.finds(
          "oauth_client_challenge",
          new ChallengeMissing(
              "WWW-Authenticate: Basic",
              response.header("WWW-Authenticate").orElse("no such header")));
    }
    return outcome.build();
  }

  /** A client that was not recognised is told so by 401, everything else is 400 (RFC 6749 5.2). */
  private static void judgeStatus(
      Exchange exchange,
      Exchange.Response response,
      List<String> errors,
      Optional<String> observed,
      Outcome.Builder outcome) {
    boolean mayBeBadClient = errors.contains(INVALID_CLIENT);
    // Of several errors that are right, the one that is told decides.
    boolean isOther =
        observed.filter(errors::contains).filter(each -> !each.equals(INVALID_CLIENT)).isPresent();
    boolean badClient = mayBeBadClient && !isOther;
    int due = badClient ? 401 : 400;
    int status = response.status();
    if (status == due
        || (mayBeBadClient && status == 401)
        || (badClient && status == 400 && exchangeHasNoCredentials(exchange))) {
      return;
    }
    Finding finding = new NoAnswer.WrongStatus(String.valueOf(due), status);
    if (badClient && status / 100 != 2) {
      outcome.finds(finding);
    } else {
      outcome.finds(ERROR_STATUS, finding);
    }
  }

  private static boolean challengesBasic(Exchange.Response response) {
    return response.headers("WWW-Authenticate").stream()
        .anyMatch(challenge -> challenge.regionMatches(true, 0, "Basic", 0, "Basic".length()));
  }

  private static boolean exchangeHasNoCredentials(Exchange exchange) {
    return exchange.request().headers().stream()
        .noneMatch(header -> header.name().equalsIgnoreCase("Authorization"));
  }
}
