package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * The links of a resource lead to something that the same token opens. Looks at the exhibits {@code
 * link 1} and so on, the answers of where they lead.
 *
 * @param links how many were followed
 * @param elsewhere how many of them, the last ones, lead to what the batch does not hold
 */
public record LinksOpen(int links, int elsewhere) implements Check {
  private static final String ELSEWHERE_DUTY = "links_open_elsewhere";

  /** Where a link leads nothing is served. */
  record LinkLeadsNowhere(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Outcome.Builder outcome = new Outcome.Builder();
    for (int link = 1; link <= links; link++) {
      Exchange exchange = exhibits.exchange("link " + link);
      Outcome undecided = NoAnswer.or(exchange, response -> null);
      if (undecided != null) {
        return undecided;
      }
      int status = exchange.response().status();
      outcome.inspected();
      Finding nowhere =
          new LinkLeadsNowhere("200 at " + exchange.request().uri(), "status " + status);
      if (link > links - elsewhere) {
        if (status / 100 != 2) {
          outcome.finds(ELSEWHERE_DUTY, nowhere);
        }
      } else if (status != 200 && status != 202) {
        outcome.finds(nowhere);
      }
    }
    return outcome.build();
  }
}
