package dev.greenlight.cli;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.BulkExport;
import dev.greenlight.party.custodian.data.NoSuchPart;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes up bulk feeds of any size. */
@Command(
    name = "generate",
    description = "Makes up a bulk feed of any size, the same for the same options",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
  private static final int BUFFER = 1 << 16;
  private static final int MOST_MONTHS = 120;
  private static final String ROOT = "https://custodian.test/DataCustodian/espi/1_1/resource";

  @Option(
      names = "--customers",
      paramLabel = "N",
      description = "Retail Customers (default: ${DEFAULT-VALUE})")
  private int customers = 1;

  @Option(
      names = "--months",
      paramLabel = "N",
      description = "months of history, 2 to 120 (default: ${DEFAULT-VALUE})")
  private int months = UsageData.FULL_HISTORY;

  @Option(
      names = "--interval",
      paramLabel = "SECONDS",
      description =
          "of a reading of electricity: 300, 900, 1800 or 3600 (default: ${DEFAULT-VALUE})")
  private int interval = 900;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "day on which the data ends (default: ${DEFAULT-VALUE})")
  private String until = "2026-01-01";

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "seed of everything that is made up (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--deviation",
      paramLabel = "ID",
      description = "a sin against the feed, committed on the first Retail Customer")
  private String deviation;

  @Option(
      names = "--list",
      description = "name the deviations that a feed of these options can commit, and make none")
  private boolean list;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "a new file that it goes to; - is standard output (default)")
  private String out = "-";

  @Mixin private Talk talk;

  /** Whether there is a file of ours now, be it empty. */
  private boolean begun;

  @Override
  public Integer call() {
    check();
    BulkExport export = new BulkExport(seed, ROOT, now(), months, interval);
    if (list) {
      talk.say(
          "greenlight: trying each deviation on a feed of "
              + months
              + " months, which may take a while (--months 2 --interval 3600 is quick)");
      new CommittableDeviations(
              new BulkExport(seed, ROOT, now(), UsageData.SHORTEST_HISTORY, interval).beginning(),
              export.beginning())
          .ids()
          .forEach(System.out::println);
      return ExitCode.OK;
    }
    byte[] beginning = beginning(export.beginning());
    try (OutputStream stream = open()) {
      int written = export.write(beginning, customers, stream);
      if (written < customers) {
        talk.say("greenlight: nothing can follow after " + deviation + ": one customer only");
      }
    } catch (StandardOutput.Lost e) {
      // Whether that is to be said, and how, is the same for all commands: see Greenlight.run.
      return ExitCode.OK;
    } catch (IOException e) {
      discard();
      throw new NewFile(out).unwritable(e);
    }
    return ExitCode.OK;
  }

  /** Half a document would be taken for a whole one, and be in the way of the next try. */
  private void discard() {
    try {
      if (begun) {
        Files.deleteIfExists(Path.of(out));
      }
    } catch (IOException e) {
      talk.say("greenlight: " + out + " is not complete, and cannot be deleted: " + Reasons.of(e));
    }
  }

  private void check() {
    if (customers < 1) {
      throw new UsageError("--customers: " + customers + " is not more than 0");
    }
    if (months < UsageData.SHORTEST_HISTORY || months > MOST_MONTHS) {
      throw new UsageError("--months: " + months + " is not in 2 to " + MOST_MONTHS);
    }
    Set<Integer> intervals = BulkExport.intervals();
    if (!intervals.contains(interval)) {
      throw new UsageError(
          "--interval: "
              + interval
              + " is none of "
              + intervals.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
  }

  private Instant now() {
    try {
      return LocalDate.parse(until).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new UsageError("--until: '" + until + "' is no date (2026-01-01)");
    }
  }

  private byte[] beginning(AtomDocument good) {
    byte[] right = good.toBytes();
    if (deviation == null) {
      return right;
    }
    byte[] bent = bent(good);
    if (Arrays.equals(bent, right)) {
      throw unfit("not in the document, but in its name or in what is declared for it");
    }
    return bent;
  }

  private byte[] bent(AtomDocument good) {
    try {
      return Deviations.of(deviation)
          .filter(FeedDeviation.class::isInstance)
          .map(FeedDeviation.class::cast)
          .orElseThrow(
              () ->
                  new UsageError(
                      "no deviation of the feed is called '"
                          + deviation
                          + "'; 'greenlight generate --list' names them"))
          .commit(good);
    } catch (NoSuchPart e) {
      throw unfit(e.getMessage());
    }
  }

  private UsageError unfit(String why) {
    return new UsageError(
        "--deviation: %s: %s; 'greenlight generate --list' names those that this feed can commit"
            .formatted(deviation, why));
  }

  private OutputStream open() throws IOException {
    if (out.equals("-")) {
      return new BufferedOutputStream(StandardOutput.toTheLast(System.out), BUFFER);
    }
    OutputStream file = new NewFile(out).open();
    begun = true;
    return new BufferedOutputStream(file, BUFFER);
  }
}
