package dev.greenlight.cli;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.cli.input.Inputs;
import dev.greenlight.cli.plugin.RuleFolder;
import dev.greenlight.judge.feed.FeedJudge;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Snapshot;
import dev.greenlight.judge.plugin.BadPlugIn;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.JudgedDocument;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.report.validation.ValidationHtml;
import dev.greenlight.report.validation.ValidationJson;
import dev.greenlight.report.validation.ValidationSarif;
import dev.greenlight.report.validation.ValidationText;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
      description = "files, folders, .zip, .gz, or - for standard input, gzipped or not")
  private List<String> names = List.of();

  @Option(
      names = "--fb",
      paramLabel = "BLOCKS",
      description =
          "function blocks to judge by: auto (what the document shows; default), or a list such as"
              + " 1,FB_04,5")
  private String blocks = "auto";

  @Option(
      names = "--espi",
      paramLabel = "VERSION",
      description = "auto (default), 1.1, 3.3, 4.0 or 4.1")
  private String espi = "auto";

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = "certification (default), official-2018, official-2026 or strict")
  private String profile = "certification";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text (default), json, sarif (code review) or html (one page, with load curves)")
  private String format = "text";

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "rules of a utility or regulator beside ours: a folder with .sch and .jar files")
  private Path rules;

  @Option(
      names = "--rule-pages",
      paramLabel = "URI",
      description =
          "where readers of sarif and html find the pages of src/site/markdown/rules"
              + " (default: those of this installation)")
  private String rulePages;

  @Option(
      names = "--against",
      paramLabel = "EARLIER",
      description = "an earlier download of the same data, to compare each file with")
  private String against;

  @Option(
      names = "--disputes",
      description =
          "name the rules that the published tests and their labels decide differently on a"
              + " document, in sarif and beyond 16MB too, which takes longer; html always does")
  private boolean disputes;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      converter = ByteCount.class,
      description = "longest document or archive, unpacked, such as 10MB (default: 16GB)")
  private long maxBytes = 16L << 30;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "files at a time (default: one for each processor)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private KnownOptions known;
  @Mixin private FailOn failOn;
  @Mixin private Talk talk;

  private PrintStream out;
  private FeedJudge judge;
  private Optional<Snapshot> earlier = Optional.empty();

  @Override
  public Integer call() {
    FeedRuling ruling = ruling();
    if (!Set.of("text", "json", "sarif", "html").contains(format)) {
      throw new UsageError("--format: '" + format + "' is none of text, json, sarif, html");
    }
    if (maxBytes <= 0) {
      throw new UsageError("--max-bytes: " + maxBytes + " is not more than 0");
    }
    Threads.requirePossible(threads);
    if (against != null && ruling.official()) {
      throw new UsageError("--against: no published test compares two downloads");
    }
    earlier = Optional.ofNullable(against).map(name -> EarlierDownload.read(name, inputs()));
    warnOfBlocksWithoutRules(ruling);
    out = System.out;
    if (rules == null) {
      return report(ruling);
    }
    // What plug-ins print would stand in the report.
    System.setOut(System.err);
    try {
      return report(ruling);
    } finally {
      System.setOut(out);
    }
  }

  private int report(FeedRuling ruling) {
    judge = judge(ruling);
    return switch (format) {
      case "json" -> asJson(ruling);
      case "sarif" -> asSarif(ruling);
      case "html" -> asHtml(ruling);
      default -> asText(ruling);
    };
  }

  private FeedJudge judge(FeedRuling ruling) {
    if (rules == null) {
      return FeedJudge.bundled();
    }
    if (ruling.official()) {
      talk.say(
          "greenlight: warning: official-2018 has no room for other rules: --rules is left out");
      return FeedJudge.bundled();
    }
    try {
      return FeedJudge.bundled().with(RuleFolder.load(rules));
    } catch (BadPlugIn e) {
      throw new UsageError("--rules: " + e.getMessage());
    }
  }

  private int exit(Validation validation) {
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

  private int asJson(FeedRuling ruling) {
    ValidationJson json = new ValidationJson(out);
    Validation validation =
        validation(
            ruling,
            disputes(),
            judged -> {
              json.write(judged);
              tellOfUnread(judged.result());
            });
    validation.judge(names, inputs());
    json.end();
    return exit(validation);
  }

  private int asSarif(FeedRuling ruling) {
    ValidationSarif sarif =
        new ValidationSarif(
            out, RuleBook.bundled(), Version.harness(), ruling.profile(), RulePages.at(rulePages));
    Validation validation =
        validation(
            ruling,
            disputes ? Validation.Beside.DISPUTES : Validation.Beside.NOTHING,
            judged -> {
              sarif.write(judged);
              tellOfUnread(judged.result());
            });
    validation.judge(names, inputs());
    int code = exit(validation);
    sarif.end(code, validation.isComplete());
    return code;
  }

  private int asHtml(FeedRuling ruling) {
    ValidationHtml html = new ValidationHtml(out, Version.harness(), RulePages.at(rulePages));
    Validation validation =
        validation(
            ruling,
            Validation.Beside.PICTURES,
            judged -> {
              html.write(judged);
              tellOfUnread(judged.result());
            });
    validation.judge(names, inputs());
    html.end();
    return exit(validation);
  }

  private int asText(FeedRuling ruling) {
    ValidationText text = new ValidationText(out, talk.colours());
    Validation validation = validation(ruling, disputes(), text::write);
    validation.judge(names, inputs());
    text.total(validation.verdicts());
    return exit(validation);
  }

  /** What goes to a program is told to people too when something could not be judged. */
  private void tellOfUnread(ValidationResult result) {
    if (result.verdict() == Verdict.INCONCLUSIVE) {
      result.notes().forEach(talk::remark);
    }
  }

  private Validation.Beside disputes() {
    return disputes ? Validation.Beside.DISPUTES : Validation.Beside.DISPUTES_OF_SHORT;
  }

  private Validation validation(
      FeedRuling ruling, Validation.Beside beside, Consumer<JudgedDocument> sink) {
    return new Validation(judge, ruling, threads, earlier, progress(), beside, sink);
  }

  private ReadingProgress progress() {
    return new ReadingProgress(talk.liveLine(), System::nanoTime);
  }

  private Inputs inputs() {
    return new Inputs(System.in, maxBytes, talk::remark);
  }

  private FeedRuling ruling() {
    Selection selection = Selection.of(espi, profile);
    Optional<EspiVersion> version =
        espi.equals("auto") ? Optional.empty() : Optional.of(selection.version(EspiVersion.V4_0));
    return new FeedRuling(
            version, selection.profile(Profile.CERTIFICATION), blocks(), Instant.now())
        .knowing(known.known());
  }

  private Set<FunctionBlockId> blocks() {
    if (blocks.equals("auto")) {
      return Set.of();
    }
    Set<FunctionBlockId> asked = OnlyBlocks.read("--fb", blocks, "auto, 4, FB_04");
    Set<FunctionBlockId> known = new HashSet<>(OnlyBlocks.programme(Catalogue.load()));
    known.addAll(RuleBook.bundled().judged());
    OnlyBlocks.requireKnown("--fb", asked, known);
    return asked;
  }
}
