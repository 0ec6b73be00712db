package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of two token requests with one authorization code at the same moment one at most brings tokens
 * (RFC 6749 section 4.1.2). Neither need bring them: who takes the second for a theft may refuse
 * both. What becomes of the tokens is told, and not judged. Looks at the exhibits {@code first
 * redemption} and {@code second redemption}, and where both brought tokens at what was {@code read
 * with the first} and {@code read with the second}.
 */
public record RedeemsOnceOfTwo() implements Check {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;

  /** Both brought tokens. */
  record BothRedeemed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("first redemption"),
        first ->
            NoAnswer.or(
                exhibits.exchange("second redemption"), second -> judge(exhibits, first, second)));
  }

  private static Outcome judge(
      Exhibits exhibits, Exchange.Response first, Exchange.Response second) {
    List<Exchange.Response> denied =
        Stream.of(first, second).filter(answer -> !bringsTokens(answer)).toList();
    if (denied.isEmpty()) {
      return Outcome.broken(
          new BothRedeemed(
              "tokens for one of two requests with one code at the same moment",
              told(first, second) + afterwards(exhibits)));
    }
    return denied.stream()
        .filter(RedeemsOnceOfTwo::turnsAway)
        .findFirst()
        .map(
            away ->
                Outcome.undecided(
                    "a request was turned away (status "
                        + away.status()
                        + ") before anybody looked at its code"))
        .orElseGet(() -> either(denied));
  }

  /** Refused both, it must have been for the code, or no code was looked at. */
  private static Outcome either(List<Exchange.Response> denied) {
    return denied.size() == 1 || denied.stream().allMatch(RedeemsOnceOfTwo::refusesCode)
        ? new Outcome.Builder().inspected(2).build()
        : Outcome.undecided(
            "neither request brought tokens (status "
                + denied.get(0).status()
                + " and "
                + denied.get(1).status()
                + "), and not because of the code");
  }

  private static String told(Exchange.Response first, Exchange.Response second) {
    String token = token(first);
    return "tokens for both, with "
        + (token.equals(token(second)) ? "the same access token" : "two access tokens");
  }

  /** Who notices later may have taken them back, which makes it no better. */
  private static String afterwards(Exhibits exhibits) {
    String statuses =
        Stream.of("read with the first", "read with the second")
            .filter(exhibits::has)
            .map(exhibits::exchange)
            .map(read -> read.answered() ? "status " + read.response().status() : "no answer")
            .collect(Collectors.joining(" and "));
    return statuses.isEmpty() ? "" : "; read with them afterwards: " + statuses;
  }

  private static boolean turnsAway(Exchange.Response answer) {
    return answer.status() == TOO_MANY_REQUESTS || answer.status() == UNAVAILABLE;
  }

  private static boolean refusesCode(Exchange.Response answer) {
    return TokenJson.of(answer)
        .text("error")
        .filter(RefusesReplacedToken.INVALID_GRANT::equals)
        .isPresent();
  }

  private static boolean bringsTokens(Exchange.Response answer) {
    return !token(answer).isEmpty();
  }

  private static String token(Exchange.Response answer) {
    return TokenJson.of(answer).text("access_token").orElse("");
  }
}
