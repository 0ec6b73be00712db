package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Set;

/**
 * Bulk data holds nothing that was measured for a customer who has moved out. The UsagePoint and
 * its MeterReadings may be there, where who lives there next has granted them. Looks at the
 * exhibits {@code answer}, {@code foreign} (what he granted, before) and {@code own} (of a customer
 * whose grant goes on: without anything of him an empty answer would prove nothing).
 */
public record HoldsNoneOfMover() implements Check {
  private static final Set<String> MEASURED =
      Set.of("IntervalBlock", "UsageSummary", "ElectricPowerQualitySummary");

  /** Something of who moved out is there. */
  record MoversDataHeld(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response.status()));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange, int status) {
    List<Contents.Listed> before = measured(Contents.of(exhibits, exhibits.exchange("foreign")));
    if (before.isEmpty()) {
      return Outcome.undecided("nothing measured was granted by who moved out");
    }
    List<Contents.Listed> served = measured(Contents.of(exhibits, exchange));
    List<Contents.Listed> own = measured(Contents.of(exhibits, exhibits.exchange("own")));
    return before.stream()
        .filter(entry -> served.stream().anyMatch(entry::isSameAs))
        .findFirst()
        .map(
            entry ->
                Outcome.broken(
                    new MoversDataHeld("nothing measured for who has moved out", entry.key())))
        .orElseGet(
            () ->
                status == 200
                        && served.stream().anyMatch(each -> own.stream().anyMatch(each::isSameAs))
                    ? new Outcome.Builder().inspected(served.size()).build()
                    : Outcome.undecided(
                        "status "
                            + status
                            + " without anything of a customer whose grant goes on: that nothing of"
                            + " another is there proves nothing"));
  }

  private static List<Contents.Listed> measured(Contents contents) {
    return contents.entries().stream().filter(entry -> MEASURED.contains(entry.kind())).toList();
  }
}
