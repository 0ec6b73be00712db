package dev.greenlight.report.validation;

import dev.greenlight.model.Location;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.FeedFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is told in one message: one kind of defect of one rule, or of several rules that say the
 * same of different resources, or the same of one place.
 */
final class Cause {
  /** Names of resources, by which the words of rules differ that say the same. */
  private static final Pattern RESOURCE = Pattern.compile("\\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\\b");

  private static final Pattern OF_ONE_RULE = Pattern.compile("^FB_[0-9]+ \\(D[0-9]+\\); ");

  private final List<List<FeedFinding>> groups = new ArrayList<>();

  private Cause(List<FeedFinding> group) {
    groups.add(group);
  }

  /** The causes behind the findings of a document, in its order. */
  static List<Cause> of(ValidationResult result) {
    Map<String, List<FeedFinding>> groups = new LinkedHashMap<>();
    for (FeedFinding finding : result.findings()) {
      if (finding.severity() == Severity.ERROR || !isToldBySchema(finding, result.schema())) {
        groups
            .computeIfAbsent(
                finding.rule() + finding.kind() + finding.severity(), key -> new ArrayList<>())
            .add(finding);
      }
    }
    List<Cause> causes = new ArrayList<>();
    for (List<FeedFinding> group : groups.values()) {
      causes.stream()
          .filter(cause -> cause.covers(group))
          .findFirst()
          .ifPresentOrElse(cause -> cause.groups.add(group), () -> causes.add(new Cause(group)));
    }
    return causes;
  }

  /** Whether the schema refuses the same value at the same place. */
  private static boolean isToldBySchema(FeedFinding finding, ValidationResult.Schema schema) {
    return schema.errors().stream()
        .anyMatch(
            error ->
                error.line() == finding.location().line()
                    && error.column() == finding.location().column()
                    && error.message().startsWith(finding.observed()));
  }

  private boolean covers(List<FeedFinding> group) {
    FeedFinding other = group.get(0);
    boolean sameWords =
        other.observed().equals(first().observed())
            && isSameDemand(other.expected(), first().expected());
    boolean sameDefect =
        other.kind().equals(first().kind()) && other.severity() == first().severity();
    boolean sameMend = other.fix().equals(first().fix());
    boolean toldThere = places(groups).containsAll(places(List.of(group)));
    return (sameWords && sameDefect && (sameMend || toldThere))
        || ((sameWords || sameMend) && places(List.of(group)).equals(places(groups)));
  }

  /** Whether demands differ in nothing but the one resource that each is about. */
  private static boolean isSameDemand(String one, String other) {
    return one.equals(other)
        || (pattern(one).equals(pattern(other)) && RESOURCE.matcher(one).results().count() == 1);
  }

  private static String pattern(String words) {
    return RESOURCE.matcher(words).replaceAll("…");
  }

  private static Set<Location> places(List<List<FeedFinding>> groups) {
    return groups.stream()
        .flatMap(List::stream)
        .map(FeedFinding::location)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The weight of the heaviest. */
  Severity severity() {
    return groups.stream()
        .map(group -> group.get(0).severity())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The finding that comes first in the document. */
  private FeedFinding first() {
    return groups.get(0).get(0);
  }

  /** Ids of the rules, sorted, with blanks between. */
  String rules() {
    return groups.stream()
        .map(group -> group.get(0).rule())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }

  /** Where, as far as it is listed; each place once. */
  List<Location> places() {
    return List.copyOf(places(groups));
  }

  /** How often, exactly if {@link #isCounted}. */
  long times() {
    long most = groups.stream().mapToLong(group -> group.get(0).alike()).max().orElse(0);
    return groups.size() == 1 ? most : Math.max(most, places().size());
  }

  /** Whether places that several rules tell of could be counted once. */
  boolean isCounted() {
    return groups.size() == 1
        || groups.stream().allMatch(group -> group.get(0).alike() == group.size());
  }

  /** What was expected; where rules differ by the resource only, of all these resources. */
  String expected() {
    String expected = told().expected();
    Set<String> resources = resources();
    return resources.isEmpty()
        ? expected
        : RESOURCE
            .matcher(expected)
            .replaceFirst(Matcher.quoteReplacement(String.join(", ", resources)));
  }

  /**
   * How to mend it. Where rules differ by the resource only, and their mends name it, that of all
   * these resources.
   */
  String fix() {
    String fix = told().fix();
    Set<String> others = resources();
    others.removeIf(resource -> isNamed(resource, fix));
    boolean same =
        groups.stream().allMatch(group -> mend(group.get(0).fix()).equals(mend(fix)))
            && RESOURCE.matcher(fix).results().count() == 1;
    return others.isEmpty() || !same || isOneMend()
        ? fix
        : "%s; likewise for %s".formatted(fix, String.join(", ", others));
  }

  private boolean isOneMend() {
    return groups.stream().allMatch(group -> group.get(0).fix().equals(told().fix()));
  }

  /** The words without the name of a resource and its article. */
  private static String mend(String fix) {
    return pattern(fix).replaceAll("\\ban? …", "…");
  }

  private static boolean isNamed(String resource, String words) {
    return RESOURCE.matcher(words).results().anyMatch(named -> named.group().equals(resource));
  }

  /** The one resource that the demand of each rule is about; none where they differ by more. */
  private Set<String> resources() {
    String expected = told().expected();
    Set<String> resources = new LinkedHashSet<>();
    for (List<FeedFinding> group : groups) {
      Matcher matcher = RESOURCE.matcher(group.get(0).expected());
      if (!pattern(expected).equals(pattern(group.get(0).expected()))
          || !matcher.find()
          || matcher.find()) {
        return new LinkedHashSet<>();
      }
      group.forEach(
          finding ->
              RESOURCE
                  .matcher(finding.expected())
                  .results()
                  .forEach(r -> resources.add(r.group())));
    }
    return resources;
  }

  /** The finding whose words are told: of Greenlight's own rule, if one is among them. */
  FeedFinding told() {
    return groups.stream()
        .map(group -> group.get(0))
        .filter(finding -> finding.rule().startsWith("GBX-"))
        .findFirst()
        .orElse(first());
  }

  /** The requirement and what its breach costs; of several rules only the latter. */
  String why() {
    String why = told().why();
    return groups.size() == 1 ? why : OF_ONE_RULE.matcher(why).replaceFirst("");
  }
}
