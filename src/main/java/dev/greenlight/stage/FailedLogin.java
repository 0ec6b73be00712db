package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import java.util.Locale;
import java.util.Optional;

/**
 * What came when somebody tried to log in who cannot, and approved if he was asked.
 *
 * @param callback where his browser ended
 * @param page the answer that it shows; empty where it shows none
 */
public record FailedLogin(Callback callback, Optional<Exchange> page) {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

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
   * for its digits. Of an address the host stays.
   */
  public static String nobodys(String user, Words words) {
    int host = user.indexOf('@');
    int end = host < 0 ? user.length() : host;
    StringBuilder name = new StringBuilder();
    user.chars().limit(end).forEach(c -> name.append(another((char) c, words.of(1).charAt(0))));
    return name + user.substring(end);
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
