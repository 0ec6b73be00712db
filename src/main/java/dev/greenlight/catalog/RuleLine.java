package dev.greenlight.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A rule as it stands in the file. */
record RuleLine(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String title,
    List<Integer> functionBlocks,
    @JsonProperty(required = true) String severity,
    @JsonProperty(required = true) String why,
    @JsonProperty(required = true) String fix,
    List<String> seeFor,
    String state,
    List<String> versions,
    List<String> supersedes,
    List<String> today,
    String dispute,
    boolean binding,
    List<String> warnings) {

  private static final Map<String, Severity> SEVERITIES =
      Map.of("E", Severity.ERROR, "W", Severity.WARNING, "I", Severity.INFO);

  RuleEntry entry() {
    Severity weight = SEVERITIES.get(severity);
    if (weight == null) {
      throw new IllegalStateException(id + ": a severity is E, W or I, not " + severity);
    }
    return new RuleEntry(
        id,
        title,
        orNone(functionBlocks).stream().map(FunctionBlockId::new).toList(),
        weight,
        why,
        fix,
        orNone(seeFor),
        state == null
            ? Requirement.State.ACTIVE
            : Requirement.State.valueOf(state.toUpperCase(Locale.ROOT)),
        Set.copyOf(RuleBook.versions(versions)),
        Set.copyOf(orNone(supersedes)),
        orNone(today),
        dispute == null ? "" : dispute,
        binding,
        Set.copyOf(orNone(warnings)));
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : list;
  }
}
