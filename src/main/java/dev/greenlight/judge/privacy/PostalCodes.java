package dev.greenlight.judge.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Postal codes of Canada ("K7L 3N6"): each is of one side of a street, or of one building.
 *
 * <p>Written without the blank, they look as codes of anything do, and are let pass. A ZIP code is
 * of a town.
 */
final class PostalCodes implements Detector {
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\d])[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z]"
              + " \\d[ABCEGHJ-NPRSTV-Z]\\d(?![\\p{L}\\d])");

  @Override
  public Optional<Trace> in(String text) {
    Matcher code = CODE.matcher(text);
    return code.find()
        ? Optional.of(new Trace(Trace.Sort.POSTAL_CODE, code.group()))
        : Optional.empty();
  }
}
