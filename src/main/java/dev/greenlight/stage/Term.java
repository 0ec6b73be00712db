package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.EspiFields;
import dev.greenlight.model.TestHooks;
import dev.greenlight.record.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

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

  /** How long before and after its stated end it is looked at: clocks differ. */
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private static final String NUMBER = "\\d{1,11}";

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
          TestHooks::endAuthorization,
          "let the term of an authorization be over",
          "authorization",
          begun.authorization().authorizationUri());
      return begun;
    }
    Instant end = end(begun.authorization());
    Relationship last = begun;
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
    }
    if (!last.opens()) {
      throw new NotCarriedOut(
          "the data did not open any more shortly before the term ends, at " + end);
    }
    stage.letPass(left(end).plus(MARGIN));
    return last;
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
    long duration = seconds(answer, "duration");
    if (duration == 0) {
      throw new NotServed(
          "the Authorization states no end (authorizedPeriod without a duration, or with 0)");
    }
    return Instant.ofEpochSecond(seconds(answer, "start") + duration);
  }

  private static long seconds(Exchange answer, String field) {
    List<String> texts =
        EspiFields.of(
            "the Authorization", answer.response().body().content(), "authorizedPeriod", field);
    return texts.stream()
        .filter(text -> text.matches(NUMBER))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }
}
