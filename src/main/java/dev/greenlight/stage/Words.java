package dev.greenlight.stage;

import java.util.Random;
import java.util.stream.Collectors;

/** Makes up what nobody can guess and the seed of the run can repeat. Thread-safe. */
public final class Words {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  /** As many have. */
  private static final int TOKEN_LENGTH = 43;

  private final Random random;

  /**
   * @param random of the run
   */
  public Words(Random random) {
    this.random = random;
  }

  /** What may be a token, and nobody issued. */
  public String token() {
    return of(TOKEN_LENGTH);
  }

  /** A word of unreserved characters. */
  public String of(int length) {
    synchronized (random) {
      return random
          .ints(length, 0, UNRESERVED.length())
          .mapToObj(index -> String.valueOf(UNRESERVED.charAt(index)))
          .collect(Collectors.joining());
    }
  }
}
