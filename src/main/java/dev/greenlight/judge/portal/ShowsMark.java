package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import org.jsoup.Jsoup;

/**
 * The page that comes after the login has the Green Button mark where the run file says (manual
 * tests GB011 and GB013). Whether that is the mark of the programme is for a person to see.
 */
public record ShowsMark() implements Check {

  /** Nothing is there. */
  record MarkMissing(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String selector = exhibits.fact(PortalRoles.MARK);
    return NoAnswer.or(
        exhibits.exchange(PortalRoles.PAGE),
        response ->
            Jsoup.parse(response.body().text()).selectFirst(selector) != null
                ? Outcome.holds()
                : Outcome.broken(
                    new MarkMissing(
                        "the Green Button mark at '" + selector + "'", "nothing at that place")));
  }
}
