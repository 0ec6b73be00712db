package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.resource.TimedBlocks.Block;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A partial update is a part, and its IntervalBlocks are those of the whole by id and links, so
 * that who has the whole can join them without the UsagePoint and MeterReading (FB_19). Whether
 * these are sent again all the same is not looked at: the answer to a query may hold them, so that
 * it can be read (FB_37).
 *
 * <p>Looks at the exhibits {@code answer} and {@code whole}, which was read before; what was
 * published in between is not held against the server.
 *
 * @param since the {@code updated-min} that was asked for, as an instant
 */
public record PartFitsWhole(String since) implements Check {
  private static final String BLOCK = "IntervalBlock";
  private static final String WINDOW_DUTY = "query_window_updated";

  /** The part was not served. */
  record NotServed(Integer expected, Integer observed) implements Finding {}

  /** A block has another id, address or collection than in the whole. */
  record BlockDiffers(String expected, String observed) implements Finding {}

  /** Everything was sent, although less had changed. */
  record WholeSentAgain(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    if (response.status() == 202) {
      return Outcome.undecided("the data is announced for later (202)");
    }
    Exchange before = exhibits.exchange("whole");
    Contents whole = Contents.of(exhibits, before);
    TimedBlocks wholeTimes = TimedBlocks.of(exhibits, before);
    if (!whole.isReadable()) {
      return Outcome.undecided("the whole is not readable: " + whole.problem());
    }
    if (NothingThere.says(response) && wholeTimes.blocks().stream().noneMatch(this::isDue)) {
      return Outcome.undecided("no " + BLOCK + " of the whole changed since " + since);
    }
    if (response.status() != 200) {
      return Outcome.broken(new NotServed(200, response.status()));
    }
    Contents part = Contents.of(exhibits, exchange);
    if (!part.isReadable()) {
      return Contents.unread("an XML document", part.problem());
    }
    if (!part.holds(BLOCK)) {
      return Outcome.undecided("the part holds no " + BLOCK);
    }
    Outcome.Builder outcome = new Outcome.Builder();
    TimedBlocks partTimes = TimedBlocks.of(exhibits, exchange);
    joins(whole, part, newer(wholeTimes, partTimes), outcome);
    isPart(wholeTimes, partTimes, outcome);
    Outcome found = outcome.build();
    return found.breaches().isEmpty() && wholeTimes.blocks().stream().noneMatch(this::isOld)
        ? Outcome.undecided(
            "every " + BLOCK + " of the whole changed since " + since + ": no part is smaller")
        : found;
  }

  private boolean isDue(Block block) {
    return block.updated() != null && !block.updated().isBefore(Instant.parse(since));
  }

  private boolean isOld(Block block) {
    return block.updated() != null && block.updated().isBefore(Instant.parse(since));
  }

  /** Blocks of the part that are newer than all of the whole, by what tells them apart. */
  private static Set<String> newer(TimedBlocks whole, TimedBlocks part) {
    Optional<Instant> last =
        whole.blocks().stream()
            .map(Block::published)
            .filter(Objects::nonNull)
            .max(Instant::compareTo);
    return part.blocks().stream()
        .filter(block -> block.published() != null)
        .filter(block -> last.filter(block.published()::isAfter).isPresent())
        .map(Block::id)
        .collect(Collectors.toSet());
  }

  private static void joins(
      Contents whole, Contents part, Set<String> newer, Outcome.Builder outcome) {
    Map<String, Contents.Listed> known = new HashMap<>();
    whole
        .entries()
        .forEach(
            entry ->
                Stream.of(entry.id(), entry.self())
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> known.put(name, entry)));
    Function<Contents.Listed, Contents.Listed> before =
        block -> known.getOrDefault(block.id(), known.get(block.self()));
    List<Contents.Listed> blocks =
        part.entries().stream().filter(entry -> entry.kind().equals(BLOCK)).toList();
    // Who makes up new ids and times for everything has published nothing in between.
    boolean someKnown = blocks.stream().anyMatch(block -> before.apply(block) != null);
    for (Contents.Listed block : blocks) {
      Contents.Listed same = before.apply(block);
      boolean published = newer.contains(block.self().isEmpty() ? block.id() : block.self());
      if (same == null && someKnown && published) {
        continue;
      }
      outcome.inspected();
      if (!block.equals(same)) {
        outcome.finds(
            new BlockDiffers(same == null ? "a block of the whole" : text(same), text(block)));
      }
    }
  }

  private void isPart(TimedBlocks whole, TimedBlocks part, Outcome.Builder outcome) {
    long old = whole.blocks().stream().filter(this::isOld).count();
    Set<String> sent = new HashSet<>();
    part.blocks().forEach(block -> sent.add(block.id()));
    if (old > 0 && whole.blocks().stream().map(Block::id).allMatch(sent::contains)) {
      outcome.finds(
          WINDOW_DUTY,
          new WholeSentAgain(
              whole.blocks().size() - old + " IntervalBlocks, updated from " + since,
              "all " + whole.blocks().size()));
    }
  }

  private static String text(Contents.Listed block) {
    return block.id() + " at " + block.self() + " in " + block.up();
  }
}
