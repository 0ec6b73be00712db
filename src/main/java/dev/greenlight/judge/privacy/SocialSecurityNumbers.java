package dev.greenlight.judge.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Social security numbers of the United States as people write them: 3, 2 and 4 digits. */
final class SocialSecurityNumbers implements Detector {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.-])(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}(?![\\w-])");

  @Override
  public Optional<Trace> in(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.find()
        ? Optional.of(new Trace(Trace.Sort.SOCIAL_SECURITY, number.group()))
        : Optional.empty();
  }
}
