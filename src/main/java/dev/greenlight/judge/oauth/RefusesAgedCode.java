package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exhibits;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code that grew old by itself is refused with invalid_grant. The exhibit {@code age of the code}
 * tells how old it was ("370 s"): that one is dead which is older than the ten minutes that RFC
 * 6749 section 4.1.2 recommends at most does not show that it was any sooner.
 */
public record RefusesAgedCode() implements Check {
  private static final Duration TELLING = Duration.ofMinutes(10);
  private static final Pattern SECONDS = Pattern.compile("(\\d{1,9}) s");

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Outcome refusal = new RefusesWith("invalid_grant").judge(exhibits, ruling);
    String age = exhibits.fact("age of the code");
    boolean isRight = refusal.undecided() == null && refusal.breaches().isEmpty();
    return isRight && isTooOld(age)
        ? Outcome.undecided(
            "the code was "
                + age
                + " old when it was refused, which does not show that it was dead after six"
                + " minutes; a run of fewer cases (--cases TC_OAD003_i) redeems it in time")
        : refusal;
  }

  private static boolean isTooOld(String age) {
    Matcher seconds = SECONDS.matcher(age);
    return !seconds.matches()
        || Duration.ofSeconds(Long.parseLong(seconds.group(1))).compareTo(TELLING) > 0;
  }
}
