package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.HookKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in braces in hooks that are no addresses: each is about things of known names. */
final class HookPlaces {
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z_]+)}");

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
              List<String> known = known(hook.getKey());
              String key = "pixit.hooks." + hook.getKey();
              checkPrompt(key + ".prompt", hook.getValue().path("prompt").asText(), known);
              hook.getValue()
                  .path("command")
                  .forEach(word -> checkCommand(key + ".command", word.asText(), known));
            });
  }

  private static List<String> known(String hook) {
    return Arrays.stream(HookKind.values())
        .filter(kind -> kind.isCalled(hook))
        .findFirst()
        .map(HookKind::fields)
        .orElse(List.of());
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
