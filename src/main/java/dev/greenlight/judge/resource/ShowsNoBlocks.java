package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/** A window that ends before it begins holds nothing: it is refused, or nothing is served. */
public record ShowsNoBlocks() implements Check {

  /** IntervalBlocks were served. */
  record BlocksServed(String expected, String observed) implements Finding {}

  /** Neither served nor refused. */
  record NotRefused(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    String due = "400, or a feed without IntervalBlocks";
    if (response.status() == 400 || NothingThere.says(response)) {
      return Outcome.holds();
    }
    if (response.status() == 202) {
      return Outcome.undecided("the data is announced for later (202)");
    }
    if (response.status() / 100 != 2) {
      return Outcome.broken(new NotRefused(due, response.status()));
    }
    TimedBlocks answer = TimedBlocks.of(exhibits, exchange);
    if (answer.problem() != null) {
      return Contents.unread("an XML document", answer.problem());
    }
    int blocks = answer.blocks().size();
    return blocks == 0
        ? Outcome.holds()
        : Outcome.broken(new BlocksServed(due, blocks + " IntervalBlocks"));
  }
}
