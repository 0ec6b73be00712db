package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The form of a page between login and question, which another site posts in the session of a
 * customer, chooses nothing for him: he would approve what he did not choose (RFC 6819 section
 * 4.4.1.8). Looks at {@code answer}, where the form led, {@code next page}, the selector of what
 * his own form leads to, and {@code SameSite} as {@link DecidesNothingForged} does.
 *
 * @param page how the run file calls the page
 */
public record ChoosesNothingForged(String page) implements Check {
  private static final int OK = 200;

  /** The other site has chosen for the customer. */
  record ChoiceForged(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(
        exchange,
        response ->
            goesOn(response, exhibits) ? taken(exhibits.fact("SameSite")) : Outcome.holds());
  }

  private static boolean goesOn(Exchange.Response response, Exhibits exhibits) {
    Document shown = Jsoup.parse(response.body().text());
    return response.status() == OK
        && shown.selectFirst(exhibits.fact("next page")) != null
        && shown.selectFirst(exhibits.fact("this page")) == null;
  }

  private Outcome taken(String kept) {
    String expected =
        "an error page: the form did not come from the page '" + page + "' of this session";
    String observed =
        "the page that follows on '" + page + "', for a form that https://elsewhere.example posted";
    return ForgedForm.taken(kept, expected, observed, new ChoiceForged(expected, observed));
  }
}
