package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.resource.RefusesToken.Cause;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;

/**
 * The resource server carries a write out for nobody but who may (ESPI REST interface;
 * FB_41/MGA003, FB_44/MGT003). A server that knows no such method, or no such address for it,
 * refuses as well as one that looks at the token.
 *
 * @param why what is wrong with the token
 */
public record RefusesWrite(Cause why) implements Check {
  private static final String LIKE_A_READ =
      ", a whole feed, as for GET: perhaps nothing was written, and the method was not looked at";

  private static final Set<Integer> UNKNOWN = Set.of(404, 405, 501);
  private static final Set<Integer> REFUSALS = Set.of(401, 403);

  /** What a server says that looks at the content first. */
  private static final Set<Integer> ABOUT_CONTENT = Set.of(400, 406, 409, 411, 412, 413, 415, 422);

  /** It was carried out, or the server says so. */
  record WriteTaken(String expected, String observed) implements Finding {}

  /** Refused with the other of 401 and 403. */
  record UnusualRefusal(String expected, Integer observed) implements Finding {}

  /** The content was complained about before it was settled whether the caller may write at all. */
  record ContentLookedAtFirst(String expected, Integer observed) implements Finding {}

  /** Neither carried out nor refused. */
  record NotRefused(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    int status = response.status();
    String due = why.inWords() + ", 404, 405 or 501";
    if (status / 100 == 2) {
      outcome.finds(
          new WriteTaken(
              due,
              status
                  + ", "
                  + response.body().bytes()
                  + " bytes"
                  + (status == 200 && Contents.of(exhibits, exchange).isFeed()
                      ? LIKE_A_READ
                      : "")));
    } else if (REFUSALS.contains(status) && !why.isMetBy(status)) {
      outcome.finds(why.statusDuty(), new UnusualRefusal(due, status));
    } else if (ABOUT_CONTENT.contains(status) && !why.isMetBy(status)) {
      outcome.finds("write_right_before_content", new ContentLookedAtFirst(due, status));
    } else if (!why.isMetBy(status) && !UNKNOWN.contains(status)) {
      outcome.finds(new NotRefused(due, status));
    }
    if (status == 401 || why.isMetBy(status)) {
      BearerChallenge.judge(response, why, outcome);
    }
    return outcome.build();
  }
}
