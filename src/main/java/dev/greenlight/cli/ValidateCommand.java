package dev.greenlight.cli;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.cli.input.Inputs;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Snapshot;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Verdict;
import dev.greenlight.report.validation.ValidationJson;
import dev.greenlight.report.validation.ValidationText;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges documents: files, folders, archives or standard input. */
@Command(
    name = "validate",
    description = "Judges documents: is this file right, where not, why, and how to mend it",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "files, folders, .zip, .gz, or - for standard input")
  private List<String> names = List.of();

  @Option(
      names = "--fb",
      paramLabel = "BLOCKS",
      description = "auto (default), or such as 1,FB_04,5")
  private String blocks = "auto";

  @Option(
      names = "--espi",
      paramLabel = "VERSION",
      description = "auto (default), 1.1, 3.3, 4.0 or 4.1")
  private String espi = "auto";

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = "certification (default), official-2018 or strict")
  private String profile = "certification";

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json")
  private String format = "text";

  @Option(
      names = "--against",
      paramLabel = "EARLIER",
      description = "an earlier download of the same data, to compare each file with")
  private String against;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "longest document or archive, unpacked (default: ${DEFAULT-VALUE})")
  private long maxBytes = 16L << 30;

  @Mixin private FailOn failOn;
  @Mixin private Talk talk;

  @Override
  public Integer call() {
    FeedRuling ruling = ruling();
    if (!Set.of("text", "json").contains(format)) {
      throw new UsageError(
          "--format: '" + format + "' is none of text, json (sarif and html are not built yet)");
    }
    if (maxBytes <= 0) {
      throw new UsageError("--max-bytes: " + maxBytes + " is not more than 0");
    }
    if (against != null && ruling.official()) {
      throw new UsageError("--against: no published test compares two downloads");
    }
    Optional<Snapshot> earlier =
        Optional.ofNullable(against).map(name -> EarlierDownload.read(name, inputs()));
    warnOfBlocksWithoutRules(ruling);
    Validation validation = format.equals("json") ? asJson(ruling, earlier) : asText(ruling, earlier);
    return failOn.exit(validation.exitCode(), validation.verdicts().containsKey(Verdict.WARNING));
  }

  private void warnOfBlocksWithoutRules(FeedRuling ruling) {
    RuleBook rules = RuleBook.bundled();
    ruling.blocks().stream()
        .filter(block -> !rules.judges(block))
        .sorted()
        .collect(
            Collectors.groupingBy(
                RuleBook::reasonForNoRules,
                TreeMap::new,
                Collectors.mapping(FunctionBlockId::toString, Collectors.joining(", "))))
        .forEach(
            (reason, blocks) ->
                talk.say("greenlight: warning: " + reason + ", so not judged: " + blocks));
  }

  private Validation asJson(FeedRuling ruling, Optional<Snapshot> earlier) {
    ValidationJson json = new ValidationJson(System.out);
    Validation validation =
        new Validation(
            ruling,
            earlier,
            progress(),
            result -> {
              json.write(result);
              if (result.verdict() == Verdict.INCONCLUSIVE) {
                result.notes().forEach(note -> talk.say("greenlight: " + note));
              }
            });
    validation.judge(names, inputs());
    json.end();
    return validation;
  }

  private Validation asText(FeedRuling ruling, Optional<Snapshot> earlier) {
    ValidationText text = new ValidationText(System.out, talk.colours());
    Validation validation = new Validation(ruling, earlier, progress(), text::write);
    validation.judge(names, inputs());
    text.total(validation.verdicts());
    return validation;
  }

  private ReadingProgress progress() {
    return new ReadingProgress(talk.liveLine(), System::nanoTime);
  }

  private Inputs inputs() {
    return new Inputs(System.in, maxBytes);
  }

  private FeedRuling ruling() {
    Selection selection = Selection.of(espi, profile);
    Optional<EspiVersion> version =
        espi.equals("auto") ? Optional.empty() : Optional.of(selection.version(EspiVersion.V4_0));
    return new FeedRuling(
        version, selection.profile(Profile.CERTIFICATION), blocks(), Instant.now());
  }

  private Set<FunctionBlockId> blocks() {
    Set<FunctionBlockId> asked = new HashSet<>();
    if (!blocks.equals("auto")) {
      for (String block : blocks.split(",", -1)) {
        asked.add(
            FunctionBlockId.parse(block)
                .orElseThrow(
                    () ->
                        new UsageError(
                            "--fb: '" + block + "' is no function block (auto, 4, FB_04)")));
      }
    }
    return asked;
  }
}
