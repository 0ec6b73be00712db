package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The Authorization that a token response names says the same as the tokens: scope, resource, and
 * an end that is still to come.
 */
public record AuthorizationAgrees() implements Check {
  private static final String COMPLETE = "authorization_complete";

  /** Seconds since 1970 at a time before the standard; anything below is no date. */
  private static final long NO_DATE_YET = 1_000_000_000L;

  /** What came is no Authorization. */
  record NotAnAuthorization(String expected, String observed) implements Finding {}

  /** The Authorization says something else than the token response. */
  record ElementDiffers(String expected, String observed) implements Finding {}

  /** An element that belongs to an Authorization is missing. */
  record ElementMissing(String expected, String observed) implements Finding {}

  /** {@code expires_at} is no moment to come, in seconds since 1970. */
  record ExpiryImplausible(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("token response"),
        tokens ->
            NoAnswer.or(
                exhibits.exchange("answer"), answer -> judge(TokenJson.of(tokens), answer)));
  }

  private static Outcome judge(TokenJson tokens, Exchange.Response answer) {
    Optional<EspiEntry> entry = EspiEntry.in(answer, "Authorization");
    if (answer.status() != 200 || entry.isEmpty()) {
      return Outcome.broken(
          new NotAnAuthorization(
              "200 with an Authorization",
              answer.status() + ", " + answer.body().bytes() + " bytes"));
    }
    EspiEntry authorization = entry.get();
    Outcome.Builder outcome = new Outcome.Builder();
    compareScopes(tokens.text("scope"), authorization.text("scope"), outcome);
    compareResources(tokens.text("resourceURI"), authorization.text("resourceURI"), outcome);
    judgeExpiry(authorization.text("expires_at"), dateOf(answer), outcome);
    return outcome.build();
  }

  private static void compareScopes(
      Optional<String> ofToken, Optional<String> shown, Outcome.Builder outcome) {
    outcome.inspected();
    if (shown.isEmpty()) {
      outcome.finds(COMPLETE, new ElementMissing("scope", "missing or empty"));
    } else if (ofToken.isPresent()
        && !ScopeTerms.of(shown.get()).equals(ScopeTerms.of(ofToken.get()))) {
      outcome.finds(new ElementDiffers("scope " + ofToken.get(), shown.get()));
    }
  }

  private static void compareResources(
      Optional<String> ofToken, Optional<String> shown, Outcome.Builder outcome) {
    outcome.inspected();
    if (shown.isEmpty()) {
      outcome.finds(COMPLETE, new ElementMissing("resourceURI", "missing or empty"));
    } else if (ofToken.isPresent() && !shown.equals(ofToken)) {
      outcome.finds(new ElementDiffers("resourceURI " + ofToken.get(), shown.get()));
    }
  }

  private static void judgeExpiry(Optional<String> expiresAt, long now, Outcome.Builder outcome) {
    outcome.inspected();
    if (expiresAt.isEmpty()) {
      outcome.finds(COMPLETE, new ElementMissing("expires_at", "missing or empty"));
    } else if (!expiresAt.get().matches("\\d{1,18}") || Long.parseLong(expiresAt.get()) <= now) {
      outcome.finds(
          "authorization_expiry_plausible",
          new ExpiryImplausible("seconds since 1970, after " + now, expiresAt.get()));
    }
  }

  /** When the answer was written, as it says itself. */
  private static long dateOf(Exchange.Response answer) {
    try {
      return answer
          .header("Date")
          .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME))
          .map(ZonedDateTime::toEpochSecond)
          .orElse(NO_DATE_YET);
    } catch (DateTimeException e) {
      // Not what this is about.
      return NO_DATE_YET;
    }
  }
}
