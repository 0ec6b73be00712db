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
import java.util.Optional;

/**
 * Ids, links and titles of a subscription say nothing of who the customer is (FB_13/TC010, which
 * had a person look at thirty of each). What counts as a trace: see {@link PersonalData}.
 */
public record LabelsNameNobody() implements Check {

  /** What looks like a trace of the customer. */
  record PersonalDataInLabel(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), LabelsNameNobody::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    Outcome.Builder outcome = new Outcome.Builder();
    try {
      XmlTrees.read(response.body().content(), element -> judge(new AtomEntry(element), outcome));
      return outcome.build();
    } catch (UnreadableXml e) {
      return Outcome.undecided("the answer cannot be read as XML: " + e.getMessage());
    }
  }

  private static void judge(AtomEntry entry, Outcome.Builder outcome) {
    look("an id", PersonalData.inHref(entry.id()), outcome);
    look("a title", PersonalData.inText(entry.title()), outcome);
    entry.hrefs().forEach(href -> look("a link", PersonalData.inHref(href), outcome));
  }

  private static void look(String what, Optional<Trace> trace, Outcome.Builder outcome) {
    outcome.inspected();
    trace.ifPresent(
        found ->
            outcome.finds(
                new PersonalDataInLabel(
                    what + " that says nothing of the customer", found.told())));
  }
}
