package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * What a feed of Retail Customer data says of a person stands in its contents only: no id, link or
 * title, that of the feed included, shows a name, an address or the number of an account (FB_64;
 * FB_13/TC010), be it in Base64 or hexadecimal code.
 */
public record LabelsHoldNoContents() implements Check {

  private static final String CODED = "coded ";

  /** A label shows what the contents say of the customer. */
  record ContentsInLabel(String expected, String observed) implements Finding {}

  /** Looks at labels. */
  private static final class Look {
    private final PersonalValues values;
    private final Outcome.Builder outcome;

    Look(PersonalValues values, Outcome.Builder outcome) {
      this.values = values;
      this.outcome = outcome;
    }

    void head(Element child) {
      switch (child.getLocalName()) {
        case "id" -> at("the id of the feed", child.getTextContent());
        case "title" -> at("the title of the feed", child.getTextContent());
        case "link" -> link("a link of the feed", child.getAttribute("href"));
        default -> {
          // Nothing else is a label.
        }
      }
    }

    void entry(AtomEntry entry) {
      String whose = " of the entry of a " + entry.kind();
      at("the id" + whose, entry.id());
      at("the title" + whose, entry.title());
      entry.hrefs().forEach(href -> link("a link" + whose, href));
    }

    private void link(String label, String href) {
      judge(label, values.shownInAddress(href), href);
    }

    private void at(String label, String text) {
      judge(label, values.shownIn(text), text);
    }

    private void judge(String label, Optional<String> shown, String text) {
      outcome.inspected();
      shown
          .or(() -> values.shownInCode(text).map(CODED::concat))
          .ifPresent(
              element ->
                  outcome.finds(
                      new ContentsInLabel(
                          label + " that says nothing of the customer",
                          "the value of a " + element)));
    }
  }

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange));
  }

  private static Outcome judge(Exchange exchange) {
    PersonalValues values = PersonalValues.in(exchange);
    if (values.isEmpty()) {
      return Outcome.undecided("the answer says nothing of a customer that could be looked for");
    }
    Outcome.Builder outcome = new Outcome.Builder();
    Look look = new Look(values, outcome);
    try {
      XmlTrees.read(
          exchange.response().body().content(),
          look::head,
          element -> look.entry(new AtomEntry(element)));
      return outcome.build();
    } catch (UnreadableXml e) {
      return Outcome.undecided("the answer cannot be read as XML: " + e.getMessage());
    }
  }
}
