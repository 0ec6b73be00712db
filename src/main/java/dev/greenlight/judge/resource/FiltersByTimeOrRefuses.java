package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * A window whose times are written as not every Data Custodian understands them is refused with
 * 400, or filters as {@link FiltersByTime} has it: the reference server takes a literal Z alone.
 *
 * @param stamp {@code published} or {@code updated}
 * @param from begin of the window as an instant; empty for none
 * @param to end of the window as an instant; empty for none
 */
public record FiltersByTimeOrRefuses(String stamp, String from, String to) implements Check {
  private static final int REFUSED = 400;

  /** That filter, or a refusal. */
  public static FiltersByTimeOrRefuses as(FiltersByTime filter) {
    return new FiltersByTimeOrRefuses(filter.stamp(), filter.from(), filter.to());
  }

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange answer = exhibits.exchange("answer");
    return NoAnswer.or(
        answer,
        response ->
            response.status() == REFUSED
                ? Outcome.holds()
                : new FiltersByTime(stamp, from, to).judge(exhibits, ruling));
  }
}
