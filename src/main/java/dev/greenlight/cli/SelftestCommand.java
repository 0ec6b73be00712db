package dev.greenlight.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.greenlight.catalog.Catalogue;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.party.deviation.feed.Specimen;
import dev.greenlight.proof.KillMatrix;
import dev.greenlight.proof.Prediction;
import dev.greenlight.proof.PublishedMatrix;
import dev.greenlight.proof.Selftest;
import dev.greenlight.proof.UnsoundBaseline;
import dev.greenlight.record.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves that every check catches what it claims to catch. */
@Command(
    name = "selftest",
    description = "Lets the embedded custodian commit every sin there is and shows who noticed",
    mixinStandardHelpOptions = true)
final class SelftestCommand implements Callable<Integer> {
  @Option(names = "--list", description = "only name the deviations")
  private boolean list;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "of the list: text or json (default: text)")
  private ListFormat format;

  @Option(names = "--only", paramLabel = "ID", split = ",", description = "only these deviations")
  private List<String> only = List.of();

  @Option(names = "--out", paramLabel = "DIR", description = "where the matrix and all evidence go")
  private Path out;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "the kill-matrix.json of an earlier selftest: show that, try nothing")
  private Path from;

  @Option(
      names = "--publish",
      paramLabel = "DIR",
      description =
          "write the matrix, and a page of it, into that folder of the site; if all were killed")
  private Path publish;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "seed of everything that is made up (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--one-in",
      paramLabel = "N",
      description =
          "of the cells of the access matrix that need not notice a sin, ask one in N in its trial,"
              + " with another seed others; 1 for all of them (default: ${DEFAULT-VALUE})")
  private int oneIn = 4;

  @Mixin private Threads threads;
  @Mixin private Talk talk;

  @Override
  public Integer call() {
    List<Deviation> deviations = selected();
    Catalogue catalogue = Catalogue.load();
    if (list) {
      print(deviations, catalogue);
      return ExitCode.OK;
    }
    if (format != null) {
      throw new UsageError(
          "--format is that of the list (--list); a selftest writes kill-matrix.json into its"
              + " folder (--out)");
    }
    if (publish != null && Files.exists(publish) && !Files.isDirectory(publish)) {
      throw new UsageError("--publish: " + publish + " is a file, not a folder");
    }
    if (publish != null && !only.isEmpty()) {
      throw new UsageError("--publish is for all deviations, not for some (--only)");
    }
    if (from != null) {
      if (!only.isEmpty() || out != null) {
        throw new UsageError(
            "--from shows an earlier selftest; --only and --out are for a new one");
      }
      return show(earlier(), from, deviations);
    }
    int atATime = threads.number();
    if (oneIn < 1) {
      throw new UsageError("--one-in takes a number from 1 on, not " + oneIn);
    }
    Home home = Home.find();
    InstantSource clock = InstantSource.system();
    OutputFolder folder =
        OutputFolder.fresh(
            out == null
                ? home.reports().resolve(RunId.at(clock.instant()).replace("run-", "selftest-"))
                : out);
    talk.say("Greenlight " + Version.harness() + ": deviations to try: " + deviations.size());
    try {
      KillMatrix matrix =
          new Selftest(
                  catalogue,
                  home.features(),
                  home.runFile("embedded-custodian.yaml"),
                  atATime,
                  oneIn,
                  clock)
              .run(
                  deviations,
                  folder.path().resolve("trials"),
                  seed,
                  (done, total) -> talk.progress("deviations").finished(done, total));
      Path file = folder.path().resolve("kill-matrix.json");
      write(matrix, file);
      return show(matrix, file, deviations);
    } catch (UnsoundBaseline e) {
      talk.say("greenlight: nothing was proved: " + e.getMessage());
      return ExitCode.HARNESS_ERROR;
    }
  }

  private KillMatrix earlier() {
    try {
      return PublishedMatrix.read(from);
    } catch (IOException e) {
      throw new UsageError("cannot read " + from + " as a kill matrix");
    }
  }

  private int show(KillMatrix matrix, Path file, List<Deviation> deviations) {
    print(matrix, file);
    if (publish != null) {
      List<String> objections = PublishedMatrix.objections(matrix, deviations);
      if (objections.isEmpty()) {
        publish(matrix, deviations);
      } else {
        talk.say("Not published: the matrix " + String.join(", and ", objections));
        return ExitCode.worst(exit(matrix), ExitCode.NOT_CONFORMANT);
      }
    }
    return exit(matrix);
  }

  private void publish(KillMatrix matrix, List<Deviation> deviations) {
    try {
      PublishedMatrix.write(matrix, deviations, publish);
      talk.say("Published: " + publish.resolve(PublishedMatrix.PAGE));
    } catch (IOException e) {
      throw new UsageError("cannot write into " + publish + ": " + Reasons.of(e));
    }
  }

  private static int exit(KillMatrix matrix) {
    if (matrix.hasErrors()) {
      return ExitCode.HARNESS_ERROR;
    }
    return matrix.isProof() ? ExitCode.OK : ExitCode.NOT_CONFORMANT;
  }

  private List<Deviation> selected() {
    only.forEach(CommittedDeviation::named);
    return Deviations.all().stream()
        .filter(each -> only.isEmpty() || only.contains(each.id()))
        .toList();
  }

  /**
   * One deviation in the list.
   *
   * @param specimen the document that it is committed on; null for sins against the protocol
   * @param expected with what {@code run --deviation} will end, by the catalogue
   */
  record Listed(
      String id,
      String layer,
      @JsonInclude(JsonInclude.Include.NON_NULL) String specimen,
      String requirement,
      Prediction expected,
      String summary) {
    private static final String LINE = "%-48s %-9s %-15s %-38s %s";

    private String text() {
      return LINE.formatted(
          id, layer, expected.verdict() + ", exit " + expected.exit(), requirement, summary);
    }
  }

  private void print(List<Deviation> deviations, Catalogue catalogue) {
    RuleBook rules = RuleBook.bundled();
    List<Listed> listed =
        deviations.stream()
            .map(
                each ->
                    new Listed(
                        each.id(),
                        each.layer().name(),
                        Specimen.of(each.id()).map(SelftestCommand::name).orElse(null),
                        each.breaks(),
                        Prediction.of(each, catalogue, rules),
                        each.summary()))
            .toList();
    switch (format == null ? ListFormat.TEXT : format) {
      case TEXT -> listed.forEach(each -> System.out.println(each.text()));
      case JSON -> System.out.println(json(listed));
    }
  }

  private static String name(Specimen specimen) {
    return specimen.name().toLowerCase(Locale.ROOT);
  }

  private static void write(KillMatrix matrix, Path file) {
    try {
      Files.writeString(file, PublishedMatrix.json(matrix));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static String json(Object value) {
    try {
      return Json.PRETTY.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + value.getClass(), e);
    }
  }

  private void print(KillMatrix matrix, Path file) {
    matrix.deviations().stream()
        .filter(row -> row.outcome() != KillMatrix.Outcome.KILLED)
        .forEach(row -> talk.say("  %-9s %s: %s".formatted(row.outcome(), row.id(), row.remark())));
    KillMatrix.Summary summary = matrix.summary();
    talk.say(
        "%d %s: %d killed, %d survived, %d leaked, %d went wrong"
            .formatted(
                summary.total(),
                summary.total() == 1 ? "deviation" : "deviations",
                summary.killed(),
                summary.survived(),
                summary.leaked(),
                summary.errors()));
    talk.say("Matrix: " + file);
  }
}
