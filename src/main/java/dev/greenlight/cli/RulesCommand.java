package dev.greenlight.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.greenlight.catalog.Catalogue;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.proof.rules.FixtureVerdicts;
import dev.greenlight.proof.rules.RuleExamples;
import dev.greenlight.record.Json;
import dev.greenlight.report.rules.RulePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "write a page for each group of rules, with examples from the fixtures")
  private Path out;

  @Override
  public Integer call() throws JsonProcessingException {
    if (out != null) {
      pages();
      return ExitCode.OK;
    }
    List<RuleEntry> rules =
        RuleBook.bundled().rules().stream().sorted(Comparator.comparing(RuleEntry::id)).toList();
    if (format == ListFormat.JSON) {
      System.out.println(Json.PRETTY.writeValueAsString(rules));
    } else {
      rules.forEach(RulesCommand::print);
    }
    return ExitCode.OK;
  }

  private void pages() {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new UsageError("--out: " + out + " is a file, not a folder");
    }
    Path feeds = Home.find().feeds();
    if (!Files.isDirectory(feeds)) {
      throw new UsageError(
          "--out: the examples come from " + feeds + ", which is in a checkout only");
    }
    try {
      Map<String, String> pages =
          RulePages.of(RuleExamples.find(RuleBook.bundled(), feeds), Catalogue.load().disputes());
      pages.put(FixtureVerdicts.PAGE, FixtureVerdicts.page(feeds));
      Files.createDirectories(out);
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(out.resolve(page.getKey()), page.getValue());
      }
    } catch (IOException e) {
      throw new UsageError("--out: cannot write to " + out + ": " + Reasons.of(e));
    }
  }

  private static void print(RuleEntry rule) {
    String blocks =
        rule.functionBlocks().stream().map(Object::toString).collect(Collectors.joining(" "));
    System.out.println(
        "%-11s %-8s %-6s %s%n%28smend: %s"
            .formatted(rule.id(), rule.severity().id(), blocks, rule.title(), "", rule.fix()));
  }
}
