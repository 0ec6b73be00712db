package dev.greenlight.run;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a run shall be made.
 *
 * @param runId unique name
 * @param features folder of the feature files
 * @param evidence folder for the evidence, made by the run
 * @param profile reading of the rules
 * @param version of the standard under which is judged
 * @param only blocks that run; empty for all that are claimed
 * @param cases ids of the cases that run; empty for all
 * @param threads how many scenarios at a time, from 1
 * @param seed of everything the harness makes up
 * @param deviation id of the deviation that is switched on in an embedded target
 * @param harnessVersion of this harness
 */
public record RunOrder(
    String runId,
    Path features,
    Path evidence,
    Profile profile,
    EspiVersion version,
    Set<FunctionBlockId> only,
    Set<String> cases,
    int threads,
    long seed,
    Optional<String> deviation,
    String harnessVersion) {
  public RunOrder {
    only = Set.copyOf(only);
    cases = Set.copyOf(cases);
  }

  /** What alone is asked for, in words; empty for all that the run file claims. */
  public Optional<String> selection() {
    if (!cases.isEmpty()) {
      return Optional.of(cases.size() == 1 ? "one test case" : cases.size() + " test cases");
    }
    return only.isEmpty()
        ? Optional.empty()
        : Optional.of(
            only.stream()
                .sorted()
                .map(FunctionBlockId::toString)
                .collect(Collectors.joining(", ")));
  }
}
