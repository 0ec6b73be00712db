package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.HashMap;
import java.util.Map;

/**
 * The IntervalBlocks of a partial update are those of the whole by id and links, so that who has
 * the whole can join them without the UsagePoint and MeterReading being sent again (FB_19). Looks
 * at the exhibits {@code answer} and {@code whole}.
 */
public record PartFitsWhole() implements Check {
  private static final String BLOCK = "IntervalBlock";

  /** The part was not served. */
  record NotServed(Integer expected, Integer observed) implements Finding {}

  /** A block has another id, address or collection than in the whole. */
  record BlockDiffers(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(
        exchange,
        response ->
            response.status() == 200
                ? compare(exhibits, exchange)
                : Outcome.broken(new NotServed(200, response.status())));
  }

  private static Outcome compare(Exhibits exhibits, Exchange exchange) {
    Map<String, Contents.Listed> whole = new HashMap<>();
    Contents.of(exhibits, exhibits.exchange("whole"))
        .entries()
        .forEach(
            entry -> {
              whole.put(entry.id(), entry);
              whole.put(entry.self(), entry);
            });
    Contents part = Contents.of(exhibits, exchange);
    if (!part.isReadable()) {
      return Outcome.broken(new Contents.NotReadable("an XML document", part.problem()));
    }
    if (!part.holds(BLOCK)) {
      return Outcome.undecided("the part holds no " + BLOCK);
    }
    Outcome.Builder outcome = new Outcome.Builder();
    for (Contents.Listed block : part.entries()) {
      if (block.kind().equals(BLOCK)) {
        outcome.inspected();
        Contents.Listed known = whole.getOrDefault(block.id(), whole.get(block.self()));
        if (!block.equals(known)) {
          outcome.finds(
              new BlockDiffers(known == null ? "a block of the whole" : text(known), text(block)));
        }
      }
    }
    return outcome.build();
  }

  private static String text(Contents.Listed block) {
    return block.id() + " at " + block.self() + " in " + block.up();
  }
}
