package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import org.w3c.dom.Element;

/**
 * A resource shows what was written to it.
 *
 * @param kind of the resource
 * @param field that was written
 * @param text that it has to hold
 */
public record ShowsText(String kind, String field, String text) implements Check {

  /** It holds something else. */
  record TextDiffers(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), this::judge);
  }

  private Outcome judge(Exchange.Response response) {
    String shown =
        Contents.first(response.body().content(), kind)
            .flatMap(AtomEntry::resource)
            .flatMap((Element resource) -> AtomEntry.field(resource, field))
            .orElse("nothing");
    return shown.equals(text)
        ? Outcome.holds()
        : Outcome.broken(new TextDiffers(field + " " + text, shown));
  }
}
