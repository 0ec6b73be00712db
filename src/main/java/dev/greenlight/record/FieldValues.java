package dev.greenlight.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Secrets that are too short to be told from ordinary words, such as a PIN: replaced where one is
 * all that stands in a field of a form, of a query, of JSON or of an HTML input, and left alone
 * elsewhere, where the same digits may be a reading.
 */
final class FieldValues {
  private final Map<String, String> pseudonyms = new HashMap<>();
  private Pattern places;

  void put(String secret, String pseudonym) {
    pseudonyms.put(secret, pseudonym);
    pseudonyms.put(URLEncoder.encode(secret, StandardCharsets.UTF_8), pseudonym);
    places =
        Pattern.compile(
            "(?<==|=[\"']|\":\\s?\")("
                + pseudonyms.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?=$|[&;\\s\"'<>#])");
  }

  String replaceAll(String text) {
    return places == null
        ? text
        : places
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(pseudonyms.get(found.group(1))));
  }
}
