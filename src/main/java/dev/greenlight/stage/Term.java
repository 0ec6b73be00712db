package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.EspiFields;
import dev.greenlight.model.DateTimeInterval;
import dev.greenlight.model.Hook;
import dev.greenlight.model.HookKind;
import dev.greenlight.model.TestHooks;
import dev.greenlight.record.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time for which a customer granted access. Where no hook ends it, one that moves the clock of
 * the Data Custodian leads there: tokens are refreshed on the way as a Third Party would, so that
 * nothing but the end of the term ends them.
 *
 * @param stage what it is played on
 */
public record Term(Stage stage) {
  /** Refresh tokens last a week, as the OpenADE task force recommends. */
  private static final Duration STRIDE = Duration.ofDays(6);

  /** How long before and after its stated end it is looked at: clocks of two servers differ. */
  private static final Duration MARGIN = Duration.ofMinutes(5);

  /** Nobody is at a terminal oftener than that for one case. */
  private static final long MOST_PROMPTS = 5;

  /** Whether the clock has to be moved for it, as no hook ends it. */
  public static boolean isEndedByClock(Stage stage) {
    return stage.hasMovableClock()
        && stage.pixit().hooks().flatMap(TestHooks::endAuthorization).isEmpty();
  }

  /**
   * Lets it be over.
   *
   * @return the relationship as it was at the end
   * @throws NotCarriedOut when its end is not stated, or nothing was good up to it
   */
  public Relationship ends(Relationship begun) {
    if (!isEndedByClock(stage)) {
      stage.useHook(
          HookKind.END_AUTHORIZATION,
          "let the term of an authorization be over",
          begun.authorization().authorizationUri());
      return begun;
    }
    Instant end = end(begun.authorization());
    Relationship last = shortlyBefore(end, begun);
    if (!last.opens()) {
      throw new NotCarriedOut(
          "the data did not open any more shortly before the term ends, at " + end);
    }
    stage.letPass(left(end).plus(MARGIN).plusSeconds(1));
    return last;
  }

  private Relationship shortlyBefore(Instant end, Relationship begun) {
    if (left(end).isNegative()) {
      throw new NotCarriedOut(
          "the term is stated to have ended at "
              + end
              + ", and the clock of the Data Custodian is at "
              + stage.targetClock().instant()
              + ": nothing is left that could end it");
    }
    requireFewPrompts(end);
    Relationship last = begun;
    Pace pace = new Pace(stage.clock().left());
    for (Duration left = left(end); left.compareTo(MARGIN) > 0; left = left(end)) {
      Duration most = left.minus(MARGIN);
      Duration stride = most.compareTo(STRIDE) < 0 ? most : STRIDE;
      stage.letPass(stride.plusSeconds(1));
      last =
          last.renewed()
              .orElseThrow(
                  () ->
                      new NotCarriedOut(
                          "nothing could be refreshed, with the clock at "
                              + stage.targetClock().instant()
                              + ", before the term ends at "
                              + end
                              + ": what is dead already, its end does not end"));
      pace.made(stage.clock().left());
      pace.forOne().ifPresent(forOne -> requireTime(end, forOne));
    }
    return last;
  }

  private void requireFewPrompts(Instant end) {
    boolean asks =
        stage.pixit().hooks().flatMap(TestHooks::advanceClock).stream()
            .anyMatch(Hook.Prompt.class::isInstance);
    // The last one is over the end.
    long moves = strides(end) + 1;
    if (asks && moves > MOST_PROMPTS) {
      throw new NotCarriedOut(
          "the term ends at "
              + end
              + ", and a person would have to move the clock "
              + moves
              + " times up to then, as refresh tokens may last but a week: a hook that needs nobody"
              + " can (pixit.hooks.advanceClock), or one that ends the term"
              + " (pixit.hooks.endAuthorization)");
    }
  }

  private void requireTime(Instant end, Duration forOne) {
    Duration needed = forOne.multipliedBy(strides(end));
    if (needed.compareTo(stage.clock().left()) > 0) {
      throw new NotCarriedOut(
          "the term ends at "
              + end
              + ", and to move the clock there six days at a time, as refresh tokens may last but a"
              + " week, would take "
              + needed.toSeconds()
              + " s more, which the case does not have (policy.limits.caseSeconds): a hook that"
              + " ends the term can (pixit.hooks.endAuthorization)");
    }
  }

  private long strides(Instant end) {
    return Math.max(0, left(end).minus(MARGIN).dividedBy(STRIDE) + 1);
  }

  private Duration left(Instant end) {
    return Duration.between(stage.targetClock().instant(), end);
  }

  private Instant end(Authorization own) {
    String token = stage.onboarding().shared(own.prepared().thirdParty().admin()).accessToken();
    Exchange answer = new ResourceGuide(stage).get(own.authorizationUri(), "Bearer " + token);
    stage.journal().exhibit(null, "Authorization before the end of its term", answer);
    if (!answer.answered() || answer.response().status() != 200) {
      throw new NotCarriedOut(
          "the Authorization does not open, which would say when its term ends", answer);
    }
    String duration =
        text(answer, "duration")
            .orElseThrow(() -> statesNoEnd("authorizedPeriod without a duration"));
    if (seconds("duration", duration) == 0) {
      throw statesNoEnd("authorizedPeriod with a duration of 0");
    }
    String start =
        text(answer, "start")
            .orElseThrow(
                () ->
                    new NotCarriedOut(
                        "the authorizedPeriod of the Authorization has no start: nobody knows when"
                            + " it ends"));
    return Instant.ofEpochSecond(seconds("start", start) + seconds("duration", duration));
  }

  private static NotServed statesNoEnd(String observed) {
    return new NotServed("the Authorization states no end (" + observed + ")");
  }

  private static Optional<String> text(Exchange answer, String field) {
    return EspiFields.of(
            "the Authorization", answer.response().body().content(), "authorizedPeriod", field)
        .stream()
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static long seconds(String field, String text) {
    return DateTimeInterval.seconds(text)
        .orElseThrow(
            () ->
                new NotCarriedOut(
                    "the "
                        + field
                        + " of the authorizedPeriod is not one in seconds of at most 11 digits: "
                        + text));
  }
}
