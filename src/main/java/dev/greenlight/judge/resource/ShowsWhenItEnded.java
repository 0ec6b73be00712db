package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An Authorization that was taken back was changed last when that happened, so that who asks by
 * {@code updated-min} finds it (RFC 4287 section 4.2.15). Looks at the exhibits {@code granted},
 * the Authorization once it is {@link #isOld}, or {@code unread}, why it was not read, and {@code
 * answer}, the same when it is over.
 */
public record ShowsWhenItEnded() implements Check {
  /** Times are written in whole seconds by many: only after two does a change show. */
  private static final Duration TOLD_APART = Duration.ofSeconds(2);

  /** It was changed last when it was granted. */
  record EndUndated(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    if (!exhibits.has("granted")) {
      return Outcome.undecided(
          "the Authorization was not read before it ended: " + exhibits.fact("unread"));
    }
    Exchange granted = exhibits.exchange("granted");
    Exchange answer = exhibits.exchange("answer");
    return NoAnswer.or(
        granted,
        before -> NoAnswer.or(answer, after -> judge(updated(before), updated(after), before)));
  }

  private static Outcome judge(
      Optional<Instant> before, Optional<Instant> after, Exchange.Response granted) {
    if (before.isEmpty() || after.isEmpty()) {
      return Outcome.notApplicable("there is no Authorization that says when it was changed last");
    }
    if (after.get().isAfter(before.get())) {
      return Outcome.holds();
    }
    return isOld(granted)
        ? Outcome.broken(
            new EndUndated(
                "updated later than %s, when it was active".formatted(before.get()),
                "updated " + after.get()))
        : Outcome.notApplicable(
            "when it was read, by the time of its server (Date) no two seconds had gone since it"
                + " was changed last, or it did not say what time it is");
  }

  /** Whether it was changed last so long before it was read that a change since then shows. */
  public static boolean isOld(Exchange.Response authorization) {
    return updated(authorization)
        .flatMap(
            updated ->
                authorization
                    .date()
                    .map(now -> !Duration.between(updated, now).minus(TOLD_APART).isNegative()))
        .orElse(false);
  }

  private static Optional<Instant> updated(Exchange.Response authorization) {
    return Contents.first(authorization.body().content(), "Authorization")
        .flatMap(entry -> entry.time("updated"));
  }
}
