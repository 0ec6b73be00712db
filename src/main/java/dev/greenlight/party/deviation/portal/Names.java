package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.DownloadPage;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that a portal gives to files. */
final class Names {
  /** Where they stand. */
  static final String HEADER = "Content-Disposition";

  private static final Pattern NAME = Pattern.compile("\"(.*)\"");

  private Names() {}

  /** Gives others. */
  static void of(DownloadPage page, UnaryOperator<String> other) {
    page.alterAnswers(
        (request, correct) ->
            correct
                .header(HEADER)
                .map(
                    written ->
                        correct.replacing(
                            HEADER,
                            NAME.matcher(written)
                                .replaceAll(
                                    name ->
                                        Matcher.quoteReplacement(
                                            "\"" + other.apply(name.group(1)) + "\""))))
                .orElse(correct));
  }
}
