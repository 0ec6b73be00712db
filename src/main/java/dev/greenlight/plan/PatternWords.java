package dev.greenlight.plan;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is expected where the schema of the run file has a pattern, in words. */
final class PatternWords {
  private static final String HOST = "the name of a host, such as api.utility.example";
  private static final String LINE = "one line of plain ASCII characters";

  /** By the end of where the pattern stands in the schema. */
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("/$defs/secret", "env:NAME or file:PATH");
    WORDS.put("/$defs/uri", "an address (https://…)");
    WORDS.put("/$defs/dayOrAge", "a day (YYYY-MM-DD), or how many days before the run (-30d)");
    WORDS.put("/$defs/day", "a day (YYYY-MM-DD)");
    WORDS.put(
        "/values/propertyNames", "a name of letters and digits that begins with a small letter");
    WORDS.put("/pics/properties/certificate", "a UUID");
    WORDS.put("/hosts/items", HOST);
    WORDS.put(
        "/hostKeys/items",
        "a fingerprint as ssh-keygen -lf prints it (SHA256: and 43 characters of base64)");
    WORDS.put("/userAgent", LINE);
    WORDS.put("/headers/propertyNames", "the name of a header, such as X-Tenant");
    WORDS.put("/headers/additionalProperties", LINE);
    WORDS.put("/proxy", "host:port, such as proxy.utility.example:3128, without a scheme");
    WORDS.put("/accept/propertyNames", "a segment of a path, such as ApplicationInformation");
    WORDS.put("/accept/additionalProperties", LINE);
    WORDS.put("/resolve/propertyNames", HOST);
    WORDS.put(
        "/resolve/additionalProperties",
        "an address of IPv4 or IPv6, such as 192.0.2.7 or 2001:db8::7");
    WORDS.put("/certificates/propertyNames", HOST + ", or an address, without scheme and port");
  }

  private PatternWords() {}

  /**
   * What fits the pattern.
   *
   * @param place where the pattern stands in the schema, as a JSON pointer
   */
  static String at(String place) {
    String bare = place.replaceFirst("/pattern$", "");
    return WORDS.entrySet().stream()
        .filter(each -> bare.endsWith(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no words for the pattern at " + place));
  }
}
