package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page on which a customer chooses what he shares does not offer an account that the programme of
 * the utility leaves out. Offered is what he can tick or choose; that a text or a box that is
 * disabled names it is no offer. A page that offers not even what he may share tells nothing, and
 * one that names the account beside several boxes without labels does not tell which it means.
 * Looks at the exhibit {@code page}.
 *
 * @param name words by which the page would name the account that is left out
 * @param besides words by which the page offers one that he may share
 */
public record OffersEligibleOnly(String name, String besides) implements Check {
  private static final String CHOICES =
      "input[type=checkbox], input[type=radio], option, button, input[type=submit]";

  private static final String LINES = "li, tr, p, div";

  /** How HTML and ARIA take a choice, or all that is in something, out of reach. */
  private static final String OUT_OF_REACH =
      "[aria-disabled=true], fieldset[disabled], select[disabled], optgroup[disabled]";

  /** The account is offered. */
  record AccountOffered(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange(PortalRoles.PAGE), this::judge);
  }

  private Outcome judge(Exchange.Response response) {
    Document page = Jsoup.parse(response.body().text());
    List<Element> choices = page.select(CHOICES).stream().filter(this::isWithinReach).toList();
    List<String> offers =
        choices.stream()
            .map(choice -> label(page, choice))
            .filter(label -> !label.isBlank())
            .toList();
    if (offers.stream().noneMatch(offer -> offer.contains(besides))) {
      return Outcome.undecided(
          "the page offers nothing with '"
              + besides
              + "' either: it is not the one on which accounts are chosen"
              + " (pixit.programme.ineligible.besides)");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(offers.size());
    offers.stream()
        .filter(offer -> offer.contains(name))
        .forEach(
            offer ->
                outcome.finds(
                    new AccountOffered(
                        "no choice of '" + name + "'", "'" + offer + "' is offered")));
    Outcome found = outcome.build();
    return found.breaches().isEmpty() && choices.stream().anyMatch(each -> isUnclear(page, each))
        ? Outcome.undecided(
            "the page names '" + name + "' beside several choices without labels: which is it?")
        : found;
  }

  /** Whether he can tick or choose it. */
  private boolean isWithinReach(Element choice) {
    return !choice.hasAttr("disabled") && choice.closest(OUT_OF_REACH) == null;
  }

  /** Whether the account is named beside it, and beside others just as well. */
  private boolean isUnclear(Document page, Element choice) {
    Element line = choice.closest(LINES);
    return label(page, choice).isBlank() && line != null && line.text().contains(name);
  }

  /** What a customer reads beside it. */
  private static String label(Document page, Element choice) {
    if (!choice.is("input")) {
      return choice.text();
    }
    if (choice.attr("type").equals("submit")) {
      return choice.attr("value");
    }
    Element around = choice.closest("label");
    Element pointing =
        choice.id().isEmpty() ? null : page.selectFirst("label[for=" + quoted(choice.id()) + "]");
    Element nearest = around != null ? around : pointing;
    if (nearest != null) {
      return nearest.text();
    }
    Element line = choice.closest(LINES);
    return line == null || line.select(CHOICES).size() > 1 ? "" : line.text();
  }

  private static String quoted(String id) {
    return '"' + id.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
