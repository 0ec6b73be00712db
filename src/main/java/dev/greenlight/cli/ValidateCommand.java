package dev.greenlight.cli;

import dev.greenlight.cli.input.BadInput;
import dev.greenlight.cli.input.InputDocument;
import dev.greenlight.cli.input.Inputs;
import dev.greenlight.judge.feed.FeedJudge;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.report.validation.ValidationJson;
import dev.greenlight.report.validation.ValidationText;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.zip.ZipException;
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
      names = "--max-bytes",
      paramLabel = "N",
      description = "longest document, unpacked (default: ${DEFAULT-VALUE})")
  private long maxBytes = 16L << 30;

  @Mixin private Talk talk;

  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private int badInputs;

  @Override
  public Integer call() {
    FeedRuling ruling = ruling();
    if (!Set.of("text", "json").contains(format)) {
      throw new UsageError(
          "--format: '" + format + "' is none of text, json (sarif and html are not built yet)");
    }
    if (format.equals("json")) {
      ValidationJson json = new ValidationJson(System.out);
      judgeAll(ruling, json::write);
      json.end();
    } else {
      ValidationText text = new ValidationText(System.out, talk.colours());
      judgeAll(ruling, text::write);
      if (names.size() > 1 || verdicts.values().stream().mapToInt(Integer::intValue).sum() > 1) {
        text.total(verdicts);
      }
    }
    Verdict worst = Verdict.worst(verdicts.keySet().stream());
    int code = ExitCode.of(worst);
    return talk.exit(badInputs > 0 ? ExitCode.worst(code, ExitCode.INCOMPLETE) : code, worst);
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

  private void judgeAll(FeedRuling ruling, Consumer<ValidationResult> sink) {
    Inputs inputs = new Inputs(System.in, maxBytes);
    FeedJudge judge = FeedJudge.bundled();
    for (String name : names) {
      try {
        for (InputDocument document : inputs.expand(name)) {
          judgeOne(judge, document, ruling, sink);
        }
      } catch (BadInput e) {
        bad(name, e, ruling, sink);
      }
    }
  }

  private void judgeOne(
      FeedJudge judge, InputDocument document, FeedRuling ruling, Consumer<ValidationResult> sink) {
    try (PushbackInputStream in = new PushbackInputStream(document.opener().open())) {
      int first = in.read();
      if (first < 0) {
        bad(
            document.source(),
            new IOException(document.source() + ": is empty (0 bytes)"),
            ruling,
            sink);
        return;
      }
      in.unread(first);
      took(judge.judge(document.source(), in, ruling), sink);
    } catch (ZipException e) {
      bad(
          document.source(),
          new IOException(document.source() + ": is no readable archive: " + e.getMessage(), e),
          ruling,
          sink);
    } catch (IOException e) {
      bad(document.source(), new IOException(line(document.source(), e), e), ruling, sink);
    }
  }

  private static String line(String source, IOException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.startsWith(source) ? message : source + ": cannot be read: " + message;
  }

  private void took(ValidationResult result, Consumer<ValidationResult> sink) {
    verdicts.merge(result.verdict(), 1, Integer::sum);
    sink.accept(result);
  }

  /**
   * One bad name alone is a mistake of the user's; among others it is listed, and the rest goes on.
   */
  private void bad(
      String source, IOException problem, FeedRuling ruling, Consumer<ValidationResult> sink) {
    if (names.size() == 1 && verdicts.isEmpty()) {
      throw new UsageError(problem.getMessage());
    }
    talk.say("greenlight: " + problem.getMessage());
    badInputs++;
    took(
        new ValidationResult(
            source,
            0,
            "",
            "",
            ruling.version().orElse(EspiVersion.V4_0),
            ruling.profile(),
            Verdict.INCONCLUSIVE,
            new ValidationResult.Schema(Verdict.NOT_APPLICABLE, List.of(), 0),
            List.of(),
            List.of(),
            new ValidationResult.Counts(0, 0, 0),
            List.of(problem.getMessage())),
        sink);
  }
}
