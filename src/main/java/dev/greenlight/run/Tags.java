package dev.greenlight.run;

import dev.greenlight.model.Attestation;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Role;
import dev.greenlight.model.TestCase;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the tags of a scenario say, and the rules they have to keep. */
final class Tags {
  private static final String LEGACY = "legacy:";
  private static final String REQUIREMENT = "REQ_";
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** Tags without a value; every other tag belongs to one of the families. */
  private static final Set<String> FLAGS =
      Set.of(
          "negative",
          "ban",
          "destroys_authorization",
          "expendable",
          Acts.MOVES_CLOCK,
          Acts.ALONE,
          Attestation.TAG);

  private Tags() {}

  static TestCase testCase(String place, Pickle pickle, Map<String, String> row) {
    Set<String> tags = new LinkedHashSet<>();
    pickle.getTags().stream()
        .map(PickleTag::getName)
        .map(name -> name.substring(1))
        .forEach(tags::add);
    String id =
        exactlyOne(place, "TC_", tags.stream().filter(tag -> tag.startsWith("TC_")).toList());
    String block =
        exactlyOne(place, "FB_", tags.stream().filter(tag -> tag.matches("FB_\\d\\d")).toList());
    String role =
        exactlyOne(
            place,
            "role",
            tags.stream()
                .filter(tag -> Arrays.stream(Role.values()).anyMatch(r -> r.id().equals(tag)))
                .toList());
    for (String tag : tags) {
      if (!isKnown(tag)) {
        throw new BadFeature(place + ": unknown tag @" + tag);
      }
    }
    return new TestCase(
        row.isEmpty() ? id : id + "_" + column(place, row, "id"),
        FunctionBlockId.parse(block).orElseThrow(),
        Role.valueOf(role.toUpperCase(Locale.ROOT).replace('-', '_')),
        pickle.getName(),
        legacyIds(tags, row),
        requirements(place, tags, row),
        tags);
  }

  private static List<String> legacyIds(Set<String> tags, Map<String, String> row) {
    Stream<String> ofTags =
        tags.stream()
            .filter(tag -> tag.startsWith(LEGACY))
            .map(tag -> tag.substring(LEGACY.length()));
    Stream<String> ofRow =
        Stream.ofNullable(row.get("legacy")).flatMap(ids -> WHITE_SPACE.splitAsStream(ids.strip()));
    return Stream.concat(ofTags, ofRow).filter(id -> !id.isEmpty()).distinct().toList();
  }

  private static List<String> requirements(
      String place, Set<String> tags, Map<String, String> row) {
    Stream<String> ofRow =
        Stream.ofNullable(row.get("requirement")).filter(name -> !name.isEmpty());
    Stream<String> ofTags =
        tags.stream()
            .filter(tag -> tag.startsWith(REQUIREMENT))
            .map(tag -> tag.substring(REQUIREMENT.length()));
    List<String> all = Stream.concat(ofRow, ofTags).distinct().toList();
    if (all.isEmpty()) {
      throw new BadFeature(
          place + ": the scenario names no requirement (@REQ_… or a column 'requirement')");
    }
    return all;
  }

  private static boolean isKnown(String tag) {
    return tag.matches(
            "FB_\\d\\d|needs_(FB_\\d\\d|certificate|metadata|revocation|writes_refused|writes_allowed)|TC_[A-Za-z0-9_]+|REQ_[a-z0-9_]+|espi_\\d_\\d")
        || tag.startsWith(LEGACY)
        || tag.matches("journey:[a-z0-9-]+")
        || FLAGS.contains(tag)
        || Arrays.stream(Role.values()).anyMatch(role -> role.id().equals(tag));
  }

  private static String exactlyOne(String place, String what, List<String> found) {
    if (found.size() != 1) {
      throw new BadFeature(
          place + ": a scenario has exactly one " + what + " tag, this one has " + found);
    }
    return found.get(0);
  }

  private static String column(String place, Map<String, String> row, String name) {
    String value = row.get(name);
    if (value == null || value.isEmpty()) {
      throw new BadFeature(place + ": the first column of an outline is 'id'");
    }
    return value;
  }
}
