package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.NoFile;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.FileTransfer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The bulk data of a Third Party holds the UsagePoints of every customer who granted it his data
 * (FB_35/RBK001, FB_34/SFTP001), by whatever way it comes. Looks at the batches {@code own} and
 * {@code foreign} of two of them.
 */
public record BulkHoldsBatches() implements Check {

  /** A status other than 200. */
  record NotServed(Integer expected, Integer observed) implements Finding {}

  /** A UsagePoint is in the batch of its customer, but not in the bulk data. */
  record UsagePointMissing(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    if (exhibits.any("answer") instanceof FileTransfer file) {
      return NoFile.or(file, body -> judge(exhibits, Contents.of(exhibits, file)));
    }
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    if (response.status() == 202) {
      return Outcome.undecided("the data is announced for later (202)");
    }
    if (response.status() != 200) {
      return Outcome.broken(new NotServed(200, response.status()));
    }
    return judge(exhibits, Contents.of(exhibits, exchange));
  }

  private static Outcome judge(Exhibits exhibits, Contents whole) {
    Set<String> bulk = points(whole);
    Outcome.Builder outcome = new Outcome.Builder();
    for (String role : List.of("own", "foreign")) {
      Set<String> batch = points(Contents.of(exhibits, exhibits.exchange(role)));
      outcome.inspected(batch.size());
      batch.stream()
          .filter(point -> !bulk.contains(point))
          .sorted()
          .forEach(point -> outcome.finds(new UsagePointMissing(point, "not in the bulk data")));
    }
    return outcome.build();
  }

  private static Set<String> points(Contents contents) {
    return contents.entries().stream()
        .filter(entry -> entry.kind().equals("UsagePoint"))
        .map(Contents.Listed::id)
        .collect(Collectors.toSet());
  }
}
