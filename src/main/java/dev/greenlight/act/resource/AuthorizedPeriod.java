package dev.greenlight.act.resource;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long the customer granted access, as an Authorization says. */
public final class AuthorizedPeriod {
  private static final Pattern PLACE =
      Pattern.compile(
          "(<(?:[\\w.-]+:)?authorizedPeriod>.{0,200}?<(?:[\\w.-]+:)?duration>)(\\d{1,11})(<)",
          Pattern.DOTALL);

  private AuthorizedPeriod() {}

  /**
   * The document with a longer period; everything else stays as it is, to the letter.
   *
   * @return empty when the document says of no end
   */
  public static Optional<String> lengthened(String document, Duration more) {
    Matcher place = PLACE.matcher(document);
    return place.find() && new BigInteger(place.group(2)).signum() > 0
        ? Optional.of(
            place.replaceFirst(
                matched ->
                    Matcher.quoteReplacement(
                        matched.group(1)
                            + new BigInteger(matched.group(2))
                                .add(BigInteger.valueOf(more.toSeconds()))
                            + matched.group(3))))
        : Optional.empty();
  }
}
