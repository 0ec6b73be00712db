package dev.greenlight.act.resource;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one text in an ApplicationInformation that means something to people only, so that it can be
 * changed without harm.
 */
public final class Description {
  /** Element that holds it. */
  public static final String FIELD = "thirdPartyApplicationDescription";

  private static final Pattern PLACE = Pattern.compile("(<(?:[\\w.-]+:)?" + FIELD + ">)([^<]*)(<)");

  private Description() {}

  /**
   * The document with another description; everything else stays as it is, to the letter.
   *
   * @return empty when the document has none
   */
  public static Optional<String> changed(String document, String description) {
    Matcher place = PLACE.matcher(document);
    return place.find()
        ? Optional.of(
            place.replaceFirst(
                matched ->
                    Matcher.quoteReplacement(matched.group(1) + description + matched.group(3))))
        : Optional.empty();
  }
}
