package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.privacy.PersonalData;
import dev.greenlight.judge.privacy.Trace;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Ids, links and titles of a subscription, those of the feed itself too, say nothing of who the
 * customer is (FB_13/TC010, which had a person look at thirty of each). What counts as a trace: see
 * {@link PersonalData}.
 */
public record LabelsNameNobody() implements Check {

  /** What looks like a trace of the customer. */
  record PersonalDataInLabel(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), LabelsNameNobody::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    Labels labels = new Labels();
    try {
      XmlTrees.read(
          response.body().content(),
          labels::ofFeed,
          element -> labels.ofEntry(new AtomEntry(element)));
      return labels.outcome.build();
    } catch (UnreadableXml e) {
      return Outcome.undecided("the answer cannot be read as XML: " + e.getMessage());
    }
  }

  /**
   * What was looked at. A trace that stands in many labels, as a number in each link, is told once.
   */
  private static final class Labels {
    private final Outcome.Builder outcome = new Outcome.Builder();
    private final Set<Trace> told = new HashSet<>();

    /** What the feed says of itself. */
    void ofFeed(Element child) {
      String text = child.getTextContent().strip();
      switch (child.getLocalName()) {
        case "id" -> look("an id", PersonalData.inHref(text));
        case "title" -> look("a title", PersonalData.inText(text));
        case "link" -> look("a link", PersonalData.inHref(child.getAttribute("href")));
        default -> {
          // Nothing else is a label: times, the author, what made the feed.
        }
      }
    }

    void ofEntry(AtomEntry entry) {
      look("an id", PersonalData.inHref(entry.id()));
      look("a title", PersonalData.inText(entry.title()));
      entry.hrefs().forEach(href -> look("a link", PersonalData.inHref(href)));
    }

    private void look(String what, Optional<Trace> trace) {
      outcome.inspected();
      trace
          .filter(told::add)
          .ifPresent(
              found ->
                  outcome.finds(
                      new PersonalDataInLabel(
                          what + " that says nothing of the customer", found.told())));
    }
  }
}
