package dev.greenlight.judge.privacy;

import dev.greenlight.record.Redactor;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the run file says of a customer, such as the number of his account. It never stands in the
 * evidence; its pseudonym does, and tells all the same that it was there.
 */
final class KnownValues implements Detector {
  private static final Pattern PSEUDONYM =
      Pattern.compile("redacted-" + Redactor.OF_CUSTOMER + "-[0-9]+");

  @Override
  public Optional<Trace> in(String text) {
    Matcher pseudonym = PSEUDONYM.matcher(text);
    return pseudonym.find()
        ? Optional.of(new Trace(Trace.Sort.KNOWN, pseudonym.group()))
        : Optional.empty();
  }
}
