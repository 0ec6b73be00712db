package dev.greenlight.cli;

import dev.greenlight.model.RunResult.About;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where a result that was published states something else of its run than the journal: what was
 * tested, how, by whom and when. The hash of the catalogue is told apart, as another catalogue may
 * be the cause of all else.
 */
final class PageOneDifferences {
  private PageOneDifferences() {}

  /**
   * Compares them.
   *
   * @param published as {@code result.json} has it
   * @param journal as it was written down when the run began and ended
   * @param now the rules that are judged by, which the result may have been judged by too
   * @return one line for each difference
   */
  static List<String> between(About published, About journal, About now) {
    Map<String, Object> said = statements(published);
    Map<String, Object> known = statements(journal);
    List<String> differences = new ArrayList<>();
    said.forEach(
        (name, value) -> {
          if (!Objects.equals(value, known.get(name))) {
            differences.add(
                "%s: %s in the result, %s in the journal"
                    .formatted(name, orNothing(value), orNothing(known.get(name))));
          }
        });
    // That the journal was cut is a difference of its own.
    if (!journal.finishedAt().isEmpty() && !published.finishedAt().equals(journal.finishedAt())) {
      differences.add(
          "end: %s in the result, %s in the journal"
              .formatted(orNothing(published.finishedAt()), orNothing(journal.finishedAt())));
    }
    if (published.profile() != journal.profile() && published.profile() != now.profile()) {
      differences.add(
          "profile: %s in the result, %s in the journal"
              .formatted(published.profile().id(), journal.profile().id()));
    }
    if (published.espiVersion() != journal.espiVersion()
        && published.espiVersion() != now.espiVersion()) {
      differences.add(
          "ESPI version: %s in the result, %s in the journal"
              .formatted(published.espiVersion(), journal.espiVersion()));
    }
    return differences;
  }

  private static Object orNothing(Object said) {
    return said == null ? "nothing" : "'" + said + "'";
  }

  private static Map<String, Object> statements(About about) {
    Map<String, Object> statements = new LinkedHashMap<>();
    statements.put("run", about.runId());
    statements.put("target", about.target());
    statements.put("role", about.role());
    statements.put("selection", about.selection());
    statements.put("not claimed", about.unclaimed());
    statements.put("deviation", about.deviation());
    statements.put("leniency", about.leniency());
    statements.put("ways", about.ways());
    statements.put("operator", about.operator());
    statements.put("seed", about.seed());
    statements.put("version of Greenlight", about.harnessVersion());
    statements.put("environment", about.environment());
    statements.put("begin", about.startedAt());
    statements.put("interruptions", about.resumedAt());
    return statements;
  }
}
