package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.server.Answer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links to the certificate in what is served. */
final class CertificateLinks {
  private static final Pattern LINK =
      Pattern.compile(
          "<link rel=\"related\" href=\"https://cert[.][^\"]*/certificate/[^\"]*\"[^>]*/>");

  private CertificateLinks() {}

  /** The answer with something else in the place of each. */
  static Answer changed(Answer correct, UnaryOperator<String> change) {
    return new Answer(
        correct.status(),
        correct.headers(),
        LINK.matcher(correct.body())
            .replaceAll(link -> Matcher.quoteReplacement(change.apply(link.group()))),
        correct.charset());
  }
}
