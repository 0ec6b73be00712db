package dev.greenlight.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.record.Json;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists every rule that a feed is judged by. */
@Command(
    name = "rules",
    description = "Lists every rule that a document is judged by",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json")
  private ListFormat format = ListFormat.TEXT;

  @Override
  public Integer call() throws JsonProcessingException {
    List<RuleEntry> rules =
        RuleBook.bundled().rules().stream().sorted(Comparator.comparing(RuleEntry::id)).toList();
    if (format == ListFormat.JSON) {
      System.out.println(
          Json.COMPACT.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(rules));
    } else {
      rules.forEach(RulesCommand::print);
    }
    return ExitCode.OK;
  }

  private static void print(RuleEntry rule) {
    String blocks =
        rule.functionBlocks().stream().map(Object::toString).collect(Collectors.joining(" "));
    System.out.println(
        "%-11s %-8s %-6s %s%n%28smend: %s"
            .formatted(rule.id(), rule.severity().id(), blocks, rule.title(), "", rule.fix()));
  }
}
