package dev.greenlight.judge.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers: North American ones in three groups, and those of the world behind a plus.
 *
 * <p>Seven digits without an area code are let pass, and so is what lacks any separator: that is
 * for {@link AccountNumbers}.
 */
final class TelephoneNumbers implements Detector {
  private static final Pattern NORTH_AMERICA =
      Pattern.compile(
          "(?<![\\w.-])(?:\\+?1[ .-]?)?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[ .-])"
              + "[2-9]\\d{2}[ .-]\\d{4}(?![\\w-])");

  private static final Pattern WORLD =
      Pattern.compile("(?<![\\w.])\\+[1-9]\\d{0,2}(?:[ .-]?\\(?\\d{2,4}\\)?){2,5}(?![\\w-])");

  @Override
  public Optional<Trace> in(String text) {
    return first(NORTH_AMERICA, text).or(() -> first(WORLD, text));
  }

  private static Optional<Trace> first(Pattern pattern, String text) {
    Matcher number = pattern.matcher(text);
    return number.find()
        ? Optional.of(new Trace(Trace.Sort.TELEPHONE, number.group()))
        : Optional.empty();
  }
}
