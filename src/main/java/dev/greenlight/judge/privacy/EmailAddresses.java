package dev.greenlight.judge.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses: a name, an at sign and a host with a dot. */
final class EmailAddresses implements Detector {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9-])");

  @Override
  public Optional<Trace> in(String text) {
    if (text.indexOf('@') < 0) {
      return Optional.empty();
    }
    Matcher address = ADDRESS.matcher(text);
    return address.find()
        ? Optional.of(new Trace(Trace.Sort.EMAIL, address.group()))
        : Optional.empty();
  }
}
