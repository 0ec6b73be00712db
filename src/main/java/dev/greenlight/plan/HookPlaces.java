package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in braces in hooks that are no addresses: each is about things of known names. */
final class HookPlaces {
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z_]+)}");

  /** What each hook is about, the thing first; those that are about an address are left out. */
  private static final Map<String, List<String>> KNOWN =
      Map.ofEntries(
          Map.entry("expire", List.of("token", "kind", "customer", "authorization")),
          Map.entry("revokeAuthorization", List.of("authorization")),
          Map.entry("revoke", List.of("authorization")),
          Map.entry("notification", List.of("resource")),
          Map.entry("notify", List.of("resource")),
          Map.entry("endAuthorization", List.of("authorization")),
          Map.entry("moveOut", List.of("customer")),
          Map.entry("blockThirdParty", List.of("client")),
          Map.entry("correct", List.of("resource")),
          Map.entry("publish", List.of("resource")),
          Map.entry("swapMeter", List.of("resource")),
          Map.entry("advanceClock", List.of("seconds")),
          Map.entry("reset", List.of("run")));

  private HookPlaces() {}

  /**
   * Looks at the texts of all.
   *
   * @param hooks as the run file has them
   * @throws BadRunFile when nothing would stand there in a run
   */
  static void check(JsonNode hooks) {
    hooks
        .properties()
        .forEach(
            hook -> {
              List<String> known = KNOWN.getOrDefault(hook.getKey(), List.of());
              String key = "pixit.hooks." + hook.getKey();
              checkPrompt(key + ".prompt", hook.getValue().path("prompt").asText(), known);
              hook.getValue()
                  .path("command")
                  .forEach(word -> checkCommand(key + ".command", word.asText(), known));
            });
  }

  private static void checkPrompt(String key, String text, List<String> known) {
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      if (!known.contains(place.group(1))) {
        throw new BadRunFile(
            key
                + ": nothing is known for "
                + place.group()
                + "; this hook fills "
                + known.stream().map("{%s}"::formatted).collect(Collectors.joining(", ")));
      }
    }
  }

  private static void checkCommand(String key, String word, List<String> known) {
    Matcher place = PLACE.matcher(word);
    if (place.find()) {
      throw new BadRunFile(
          key
              + ": "
              + place.group()
              + " is not filled in a command; it finds what it is about in the environment: "
              + known.stream()
                  .map(name -> "GREENLIGHT_" + name.toUpperCase(Locale.ROOT))
                  .collect(Collectors.joining(", ")));
    }
  }
}
