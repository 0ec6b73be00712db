package dev.greenlight.judge.resource;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Json;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * An Authorization says the same as the token response that announced it, and that it is active
 * while the token works.
 */
public record AuthorizationAgreesWithToken() implements Check {
  private static final List<String> ADDRESSES =
      List.of("resourceURI", "authorizationURI", "customerResourceURI");
  private static final String ACTIVE = "1";
  private static final String EXPIRY_DUTY = "authorization_expiry_agrees";
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  /** The two name different addresses. */
  record AddressDiffers(String expected, String observed) implements Finding {}

  /** The two name different scopes. */
  record ScopeDiffers(String expected, String observed) implements Finding {}

  /** The token ends at another time than the Authorization says. */
  record ExpiryDiffers(String expected, String observed) implements Finding {}

  /** It is called denied or revoked although its token works. */
  record NotActive(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange token = exhibits.exchange("token response");
    return NoAnswer.or(
        token,
        issued ->
            NoAnswer.or(
                exhibits.exchange("answer"),
                response -> judge(json(issued), issuedAt(issued), response)));
  }

  static JsonNode json(Exchange.Response issued) {
    try {
      return Json.COMPACT.readTree(issued.body().content());
    } catch (IOException notJson) {
      // No member is found in it then, and nothing can be compared.
      return Json.COMPACT.createObjectNode();
    }
  }

  /** When the tokens were issued, by the clock of who did it; empty when he does not say. */
  static Optional<Instant> issuedAt(Exchange.Response issued) {
    return issued
        .header("Date")
        .flatMap(
            date -> {
              try {
                return Optional.of(
                    DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.strip(), Instant::from));
              } catch (DateTimeException noDate) {
                // Then there is nothing to compare with.
                return Optional.empty();
              }
            });
  }

  private static Outcome judge(
      JsonNode token, Optional<Instant> issuedAt, Exchange.Response response) {
    Optional<Element> resource =
        Contents.first(response.body().content(), "Authorization").flatMap(AtomEntry::resource);
    return resource
        .map(found -> judge(token, issuedAt, found))
        .orElseGet(() -> Outcome.undecided("the answer holds no Authorization"));
  }

  private static Outcome judge(JsonNode token, Optional<Instant> issuedAt, Element resource) {
    Outcome.Builder outcome = new Outcome.Builder();
    for (String name : ADDRESSES) {
      String announced = token.path(name).asText();
      Optional<String> found = AtomEntry.field(resource, name);
      if (!announced.isEmpty() && found.isPresent()) {
        outcome.inspected();
        if (!found.get().equals(announced)) {
          outcome.finds(new AddressDiffers(name + " " + announced, found.get()));
        }
      }
    }
    String scope = token.path("scope").asText();
    Optional<String> found = AtomEntry.field(resource, "scope");
    if (!scope.isEmpty() && found.isPresent()) {
      outcome.inspected();
      if (!ScopeTerms.of(found.get()).equals(ScopeTerms.of(scope))) {
        outcome.finds(new ScopeDiffers(scope, found.get()));
      }
    }
    issuedAt.ifPresent(issue -> judgeExpiry(token, issue, resource, outcome));
    AtomEntry.field(resource, "status")
        .filter(status -> !status.equals(ACTIVE))
        .ifPresent(
            status ->
                outcome.finds(
                    "authorization_status_active", new NotActive("status 1", "status " + status)));
    return outcome.build();
  }

  /** Clocks of two servers differ, and the two answers are not of one moment. */
  static void judgeExpiry(
      JsonNode token, Instant issued, Element resource, Outcome.Builder outcome) {
    String lifetime = token.path("expires_in").asText();
    Optional<String> shown =
        AtomEntry.field(resource, "expires_at").filter(AuthorizationIsComplete::isTime);
    if (!lifetime.matches("\\d{1,10}") || shown.isEmpty()) {
      return;
    }
    outcome.inspected();
    Instant due = issued.plusSeconds(Long.parseLong(lifetime));
    Instant expiry = Instant.ofEpochSecond(Long.parseLong(shown.get()));
    if (Duration.between(due, expiry).abs().compareTo(TOLERANCE) > 0) {
      outcome.finds(EXPIRY_DUTY, new ExpiryDiffers("about " + due, expiry.toString()));
    }
  }
}
