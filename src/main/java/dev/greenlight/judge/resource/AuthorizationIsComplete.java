package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** An Authorization says what was granted, until when and where the data is (FB_03/FND004). */
public record AuthorizationIsComplete() implements Check {
  private static final List<String> FIELDS =
      List.of("expires_at", "scope", "token_type", "resourceURI", "authorizationURI");

  /** Below this a number of seconds is no date of our times: September 2001. */
  private static final long A_BILLION = 1_000_000_000L;

  /** Above this it is none either, but milliseconds: the last second of the year 9999. */
  private static final long END_OF_TIME = 253_402_300_799L;

  /** A field is missing, or empty. */
  record FieldMissing(String expected, String observed) implements Finding {}

  /** The status is none of the standard. */
  record StatusUnknown(String expected, String observed) implements Finding {}

  /** The expiry is no point in time; perhaps a duration, or milliseconds. */
  record ExpiryIsNoTime(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), AuthorizationIsComplete::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    Optional<Element> resource =
        Contents.first(response.body().content(), "Authorization").flatMap(AtomEntry::resource);
    return resource
        .map(AuthorizationIsComplete::judge)
        .orElseGet(() -> Outcome.undecided("the answer holds no Authorization"));
  }

  private static Outcome judge(Element resource) {
    Outcome.Builder outcome = new Outcome.Builder();
    for (String field : FIELDS) {
      outcome.inspected();
      if (AtomEntry.field(resource, field).isEmpty()) {
        outcome.finds(new FieldMissing(field, "missing or empty"));
      }
    }
    AtomEntry.field(resource, "status")
        .filter(status -> !status.matches("[012]"))
        .ifPresent(status -> outcome.finds(new StatusUnknown("status 0, 1, 2 or none", status)));
    AtomEntry.field(resource, "expires_at")
        .filter(expiry -> !isTime(expiry))
        .ifPresent(expiry -> outcome.finds(new ExpiryIsNoTime("seconds since 1970", expiry)));
    return outcome.build();
  }

  /** Whether it can be seconds since 1970. */
  static boolean isTime(String expiry) {
    return expiry.matches("\\d{1,18}")
        && Long.parseLong(expiry) >= A_BILLION
        && Long.parseLong(expiry) <= END_OF_TIME;
  }
}
