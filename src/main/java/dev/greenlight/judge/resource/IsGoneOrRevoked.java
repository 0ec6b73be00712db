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

  /** Whether an answer says that the Authorization it is about is over. */
  public static boolean isOver(Exchange.Response response) {
    return GONE.contains(response.status()) || status(response).equals(REVOKED);
  }

  private static Outcome judge(Exchange.Response response) {
    return isOver(response)
        ? Outcome.holds()
        : Outcome.broken(
            new StillThere(
                "404, or status 0", response.status() + " with status " + status(response)));
  }

  private static String status(Exchange.Response response) {
    return Contents.first(response.body().content(), "Authorization")
        .flatMap(AtomEntry::resource)
        .flatMap((Element resource) -> AtomEntry.field(resource, "status"))
        .orElse("none");
  }
}
