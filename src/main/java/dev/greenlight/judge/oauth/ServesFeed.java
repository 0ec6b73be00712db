package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/** A good access token opens the resource: 200 and an Atom feed. */
public record ServesFeed() implements Check {
  private static final int OK = 200;
  private static final int ACCEPTED = 202;

  /** The token does not open it. */
  record FeedRefused(String expected, String observed) implements Finding {}

  /** What came is no Atom feed. */
  record NotAFeed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), ServesFeed::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    if (response.status() == ACCEPTED) {
      return Outcome.undecided("the data is promised for later (202)");
    }
    if (response.status() != OK) {
      return Outcome.broken(
          new FeedRefused("200 and an Atom feed", String.valueOf(response.status())));
    }
    return EspiEntry.isFeed(response)
        ? Outcome.holds()
        : Outcome.broken(
            new NotAFeed(
                "an Atom feed",
                response.body().bytes()
                    + " bytes of "
                    + response.header("Content-Type").orElse("no type")));
  }
}
