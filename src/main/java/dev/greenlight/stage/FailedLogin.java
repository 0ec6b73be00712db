package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What came when somebody tried to log in who cannot, and approved if he was asked.
 *
 * @param callback where his browser ended
 * @param page the answer that it shows; empty where it shows none
 */
public record FailedLogin(Callback callback, Optional<Exchange> page) {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final int UNLIKELY = 8;

  /**
   * That answer.
   *
   * @throws NotCarriedOut when there is none
   */
  public Exchange shown() {
    return page.orElseThrow(() -> new NotCarriedOut("the browser shows no page"));
  }

  /**
   * A user name that looks like one that somebody has: other letters for its letters, other digits
   * for its digits, and letters more where it is so short that somebody may have any. Of an address
   * the host stays.
   *
   * @param taken user names of customers
   */
  public static String nobodys(String user, Set<String> taken, Words words) {
    int host = user.indexOf('@');
    int end = host < 0 ? user.length() : host;
    String pattern = user.substring(0, end) + "a".repeat(Math.max(0, UNLIKELY - end));
    String made = like(pattern, words) + user.substring(end);
    while (taken.contains(made)) {
      pattern += "a";
      made = like(pattern, words) + user.substring(end);
    }
    return made;
  }

  private static String like(String pattern, Words words) {
    StringBuilder name = new StringBuilder();
    pattern.chars().forEach(c -> name.append(another((char) c, words.of(1).charAt(0))));
    return name.toString();
  }

  private static char another(char c, char random) {
    if (Character.isDigit(c)) {
      return (char) ('0' + random % 10);
    }
    if (!Character.isLetter(c)) {
      return c;
    }
    String letter = LETTERS.substring(random % LETTERS.length(), random % LETTERS.length() + 1);
    return (Character.isUpperCase(c) ? letter.toUpperCase(Locale.ROOT) : letter).charAt(0);
  }
}
