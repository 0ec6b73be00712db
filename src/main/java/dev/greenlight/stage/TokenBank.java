package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.Bell;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.model.TestHooks;
import dev.greenlight.record.Fact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tokens, and a code, that are made at the beginning of a run and grow old while other cases run,
 * so that there are expired ones where no hook of the target makes one. What lasts longer than the
 * policy lets a run wait ({@code policy.limits.ageSeconds}) is not taken in.
 */
public final class TokenBank {
  /** A server may round the seconds of {@code expires_in}. */
  private static final Duration MARGIN = Duration.ofSeconds(2);

  private final Stage stage;
  private final ResourceTokens tokens;
  private final List<Deposit> deposits = new ArrayList<>();
  private Optional<AgedCode> code = Optional.empty();
  private final Map<TokenKind, String> refused = new EnumMap<>(TokenKind.class);

  /**
   * A token that grows old.
   *
   * @param lifetime from when it was made
   * @param made reading of {@link System#nanoTime} when it was there
   */
  private record Deposit(TokenKind kind, SpentToken token, Duration lifetime, long made) {
    Duration age() {
      return Duration.ofNanos(System.nanoTime() - made);
    }

    Duration left() {
      return lifetime.plus(MARGIN).minus(age());
    }
  }

  private TokenBank(Stage stage) {
    this.stage = stage;
    this.tokens = new ResourceTokens(stage);
  }

  /** Whether tokens have to grow old by themselves: no hook makes one expire, and one may wait. */
  public static boolean isNeeded(Stage stage) {
    return stage.runFile().policy().ageSeconds() > 0
        && stage.pixit().hooks().flatMap(TestHooks::expire).isEmpty();
  }

  /** One that is empty. */
  public static TokenBank open(Stage stage) {
    return new TokenBank(stage);
  }

  /** Takes in one token of each kind that does not last too long. */
  public void takeInTokens() {
    for (TokenKind kind : TokenKind.values()) {
      try {
        takeIn(kind);
      } catch (NotCarriedOut noToken) {
        // Who needs one of that kind asks again, and tells why there is none.
        stage
            .journal()
            .exhibit(null, "no " + kind + " token to grow old", new Fact(noToken.getMessage()));
      }
    }
  }

  /** Takes in a code, where a run may wait until it is old. */
  public void takeInCode() {
    if (AgedCode.isPossible(stage.runFile())) {
      try {
        code = Optional.of(AgedCode.granted(stage));
      } catch (NotCarriedOut noCode) {
        stage.journal().exhibit(null, "no code to grow old", new Fact(noCode.getMessage()));
      }
    }
  }

  private void takeIn(TokenKind kind) {
    // One that others use tells beforehand whether a consent would be played for nothing.
    if (isTaken(kind, tokens.lifetime(kind))) {
      ResourceTokens.Ageing own = tokens.ageing(kind);
      long made = System.nanoTime();
      if (isTaken(kind, own.lifetime())) {
        deposits.add(new Deposit(kind, own.token(), own.lifetime().orElseThrow(), made));
      }
    }
  }

  private boolean isTaken(TokenKind kind, Optional<Duration> lifetime) {
    Duration longest = Duration.ofSeconds(stage.runFile().policy().ageSeconds());
    if (lifetime.filter(each -> each.compareTo(longest) <= 0).isPresent()) {
      return true;
    }
    refused.put(
        kind,
        "no hook makes a token expire (pixit.hooks.expire), and by itself none does in time: "
            + lifetime
                .map(each -> "one lasts longer (expires_in)")
                .orElse("nothing says how long one lasts (expires_in)")
            + ", and this run waits "
            + longest.toSeconds()
            + " s at most (policy.limits.ageSeconds)");
    return false;
  }

  /** How long until all of them have expired; zero when they have, or there are none. */
  public Duration left() {
    return Stream.concat(deposits.stream().map(Deposit::left), code.stream().map(AgedCode::left))
        .max(Duration::compareTo)
        .filter(left -> !left.isNegative())
        .orElse(Duration.ZERO);
  }

  /**
   * Waits until all of them have expired and lends them to whoever needs an expired one from now
   * on.
   */
  public void release() {
    refused.forEach(this::refuse);
    try {
      Bell.SILENT.await("", left());
    } catch (InterruptedException e) {
      // A token that may be good still must not be lent as an expired one.
      Thread.currentThread().interrupt();
      return;
    }
    deposits.forEach(this::lend);
    code.ifPresent(old -> stage.leases().take(new Leased.OldCode(), () -> old));
  }

  private void lend(Deposit deposit) {
    stage
        .journal()
        .exhibit(
            null,
            "expiry of a " + deposit.kind() + " token",
            new Fact(
                "made "
                    + deposit.age().toSeconds()
                    + " s ago, it lasts "
                    + deposit.lifetime().toSeconds()
                    + " s (expires_in): its time is over"));
    stage.leases().take(new Leased.ExpiredToken(deposit.kind()), deposit::token);
  }

  private void refuse(TokenKind kind, String reason) {
    try {
      stage
          .leases()
          .take(
              new Leased.ExpiredToken(kind),
              () -> {
                throw new NotCarriedOut(reason);
              });
    } catch (NotCarriedOut kept) {
      // The lease tells it to each case that asks.
      stage.journal().exhibit(null, "no " + kind + " token grew old", new Fact(kept.getMessage()));
    }
  }
}
