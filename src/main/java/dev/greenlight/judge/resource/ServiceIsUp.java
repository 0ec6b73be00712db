package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;
import org.w3c.dom.Element;

/** ReadServiceStatus says that the service is in operation (FB_03/FND006). */
public record ServiceIsUp() implements Check {
  private static final String IN_OPERATION = "1";

  /** The service calls itself down, or does not say. */
  record ServiceDown(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), ServiceIsUp::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    Optional<Element> status =
        Contents.first(response.body().content(), "ServiceStatus").flatMap(AtomEntry::resource);
    if (status.isEmpty()) {
      return Outcome.undecided("the answer holds no ServiceStatus");
    }
    String current = AtomEntry.field(status.get(), "currentStatus").orElse("none");
    return current.equals(IN_OPERATION)
        ? Outcome.holds()
        : Outcome.broken(new ServiceDown("currentStatus 1", "currentStatus " + current));
  }
}
