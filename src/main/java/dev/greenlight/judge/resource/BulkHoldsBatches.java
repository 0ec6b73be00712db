package dev.greenlight.judge.resource;

import dev.greenlight.judge.BulkFileSet;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.FileTransfer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The bulk data of a Third Party holds what every customer granted it (FB_35/RBK001, FB_34/SFTP001,
 * FB_67), by whatever way it comes. Looks at the batches {@code own} and {@code foreign} of two of
 * them.
 *
 * @param kind of the resources that are looked for: {@code UsagePoint}, or {@code Customer}
 */
public record BulkHoldsBatches(String kind) implements Check {

  /** A resource is in the batch of its customer, but not in the bulk data. */
  record ResourceMissing(String expected, String observed) implements Finding {}

  /** It is there by its address, and has another id. */
  record OtherId(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    if (exhibits.any("answer") instanceof FileTransfer) {
      return BulkFileSet.or(exhibits, files -> judge(exhibits, files));
    }
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    if (response.status() == 202) {
      return Outcome.undecided("the data is announced for later (202)");
    }
    if (response.status() != 200) {
      return Outcome.broken(new NoAnswer.WrongStatus("200", response.status()));
    }
    return judge(exhibits, members(Contents.of(exhibits, exchange)));
  }

  private Outcome judge(Exhibits exhibits, List<FileTransfer> files) {
    Map<String, String> bulk = new HashMap<>();
    files.forEach(file -> bulk.putAll(members(Contents.of(exhibits, file))));
    return BulkFileSet.left(exhibits)
        .map(Outcome::undecided)
        .orElseGet(() -> judge(exhibits, bulk));
  }

  private Outcome judge(Exhibits exhibits, Map<String, String> bulk) {
    Outcome.Builder builder = new Outcome.Builder();
    List<String> without = new ArrayList<>();
    for (String role : List.of("own", "foreign")) {
      Map<String, String> batch = members(Contents.of(exhibits, exhibits.exchange(role)));
      builder.inspected(batch.size());
      if (batch.isEmpty()) {
        without.add(role.equals("own") ? "first" : "second");
      }
      batch.keySet().stream()
          .filter(member -> !bulk.containsKey(member))
          .sorted()
          .forEach(member -> misses(member, batch.get(member), bulk, builder));
    }
    Outcome outcome = builder.build();
    // Bulk data without such a customer looks complete: what is missing is told, no pass is given.
    return without.isEmpty() || !outcome.breaches().isEmpty()
        ? outcome
        : Outcome.undecided(
            "the batch of the %s customer holds no %s with an id"
                .formatted(String.join(" and of the ", without), kind));
  }

  private void misses(
      String member, String address, Map<String, String> bulk, Outcome.Builder builder) {
    Optional<String> other =
        bulk.entrySet().stream()
            .filter(each -> !address.isEmpty() && each.getValue().equals(address))
            .map(Map.Entry::getKey)
            .findFirst();
    if (other.isPresent()) {
      builder.finds(
          kind.equals("Customer") ? "customer_data_persistent" : "usage_data_persistent",
          new OtherId(member, "at " + address + " with another id, " + other.get()));
    } else {
      builder.finds(new ResourceMissing(member, "not in the bulk data"));
    }
  }

  /** Where each resource of the kind lives, by its id. */
  private Map<String, String> members(Contents contents) {
    return contents.entries().stream()
        .filter(entry -> entry.kind().equals(kind) && !entry.id().isEmpty())
        .collect(
            Collectors.toMap(Contents.Listed::id, Contents.Listed::self, (first, again) -> first));
  }
}
