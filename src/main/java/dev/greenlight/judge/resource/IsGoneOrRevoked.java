package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;
import org.w3c.dom.Element;

/** An Authorization that was deleted is not there any more, or says that it is revoked. */
public record IsGoneOrRevoked() implements Check {
  private static final Set<Integer> GONE = Set.of(403, 404, 410);
  private static final String REVOKED = "0";

  /** It is there as if nothing had happened. */
  record StillThere(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), IsGoneOrRevoked::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    if (GONE.contains(response.status())) {
      return Outcome.holds();
    }
    String status =
        Contents.first(response.body().content(), "Authorization")
            .flatMap(AtomEntry::resource)
            .flatMap((Element resource) -> AtomEntry.field(resource, "status"))
            .orElse("none");
    return status.equals(REVOKED)
        ? Outcome.holds()
        : Outcome.broken(
            new StillThere(
                "404, or status 0", response.status() + " with status " + status));
  }
}
