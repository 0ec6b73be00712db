package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;

/**
 * What a notification of a correction names leads to it, asked for as it is written, with whatever
 * bounds of time stand in the address (FB_39; ESPI REST interface). Looks at the exhibits {@code
 * named 1} and so on, the answers to these addresses, of which one that holds it is enough; at
 * {@code answer}, in which the correction came to who asked for it; and at {@code whole} from
 * before.
 *
 * @param places how many addresses were named
 */
public record NamesWhereCorrectionIs(int places) implements Check {

  /** A status that is neither 200 nor says that there is nothing. */
  record AddressNotServed(String expected, String observed) implements Finding {}

  /** None of the addresses leads to what was corrected. */
  record CorrectionElsewhere(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange answer = exhibits.exchange("answer");
    return NoAnswer.or(answer, response -> judge(exhibits, CorrectedBlocks.of(exhibits)));
  }

  private Outcome judge(Exhibits exhibits, CorrectedBlocks corrected) {
    if (corrected.ids().isEmpty()) {
      return Outcome.notApplicable("nothing came that was corrected");
    }
    int held = 0;
    for (int place = 1; place <= places; place++) {
      Exchange named = exhibits.exchange("named " + place);
      Optional<Outcome> unserved = unserved(named);
      if (unserved.isPresent()) {
        return unserved.get();
      }
      if (!NothingThere.says(named.response())) {
        TimedBlocks blocks = TimedBlocks.of(exhibits, named);
        if (blocks.problem() != null) {
          return Contents.unread("an XML document", blocks.problem());
        }
        if (blocks.blocks().stream().anyMatch(block -> corrected.ids().contains(block.id()))) {
          return Outcome.holds();
        }
        held += blocks.blocks().size();
      }
    }
    return Outcome.broken(
        new CorrectionElsewhere(
            corrected.ids().iterator().next() + ", which was corrected",
            (held == 0 ? "no IntervalBlock" : held + " others")
                + " behind "
                + exhibits.exchange("named 1").request().uri()));
  }

  /** What there is to say where an address leads to no answer that could hold it. */
  private static Optional<Outcome> unserved(Exchange named) {
    boolean isServed =
        named.answered()
            && (named.response().status() == 200 || NothingThere.says(named.response()));
    return isServed && !named.response().body().truncated()
        ? Optional.empty()
        : Optional.of(NoAnswer.or(named, response -> refused(named, response)));
  }

  private static Outcome refused(Exchange named, Exchange.Response response) {
    return response.status() == 202
        ? Outcome.undecided("the data is announced for later (202)")
        : Outcome.broken(
            new AddressNotServed(
                "200 for " + named.request().uri(), String.valueOf(response.status())));
  }
}
