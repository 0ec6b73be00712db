package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.privacy.WholeWords;
import dev.greenlight.judge.resource.ThirdPartyNames;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Locale;

/**
 * The page that asks for the consent of a customer names the Third Party as ApplicationInformation
 * does ({@code client_name} or {@code thirdPartyApplicationName}): who does not know who asks
 * cannot consent (RFC 6749 section 10.2). Looks at the exhibits {@code question}, the text of that
 * page, and {@code answer}.
 */
public record NamesWhoAsks() implements Check {

  /** None of its names is there. */
  record WhoAsksUntold(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("answer"),
        response -> judge(exhibits.fact(PortalRoles.QUESTION), response));
  }

  private static Outcome judge(String text, Exchange.Response response) {
    List<String> names = ThirdPartyNames.in(response.body());
    if (names.isEmpty()) {
      return Outcome.undecided(
          "no ApplicationInformation with a client_name: nobody knows how the Third Party is"
              + " called");
    }
    String read = plain(text);
    return names.stream().anyMatch(name -> WholeWords.isIn(read, plain(name)))
        ? Outcome.holds()
        : Outcome.broken(
            new WhoAsksUntold(
                "a page that says who asks: " + String.join(" or ", names),
                text.isBlank() ? "a page without text" : "a page without that name"));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
