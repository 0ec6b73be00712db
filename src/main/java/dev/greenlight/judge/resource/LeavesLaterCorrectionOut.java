package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.time.Instant;
import java.util.List;

/**
 * A window of {@code updated} that ends before a correction does not hold what was corrected: both
 * of its bounds are compared with the time of the last change, not one with that of publication
 * (FB_37; ESPI REST interface). Without a correction the two times are alike, and nobody can tell.
 * Looks at the exhibits {@code window}, the answer to {@code updated-max} alone; at {@code answer},
 * in which the corrections came; and at {@code whole} from before.
 *
 * @param until the end of that window as an instant, before the first of the corrections
 */
public record LeavesLaterCorrectionOut(String until) implements Check {
  private static final int SHOWN = 3;

  /** A status other than 200. */
  record NotServed(Integer expected, Integer observed) implements Finding {}

  /** What was changed after the end of the window is in it. */
  record ChangedAfterWindow(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange window = exhibits.exchange("window");
    return NoAnswer.or(window, response -> judge(exhibits, window, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange window, Exchange.Response response) {
    if (response.status() == 202) {
      return Outcome.undecided("the data is announced for later (202)");
    }
    CorrectedBlocks corrected = CorrectedBlocks.of(exhibits);
    if (corrected.ids().isEmpty()) {
      return Outcome.notApplicable("nothing came that was corrected");
    }
    boolean empty = NothingThere.says(response);
    if (response.status() != 200 && !empty) {
      return Outcome.broken(new NotServed(200, response.status()));
    }
    TimedBlocks held = empty ? new TimedBlocks(List.of(), null) : TimedBlocks.of(exhibits, window);
    if (held.problem() != null) {
      return Contents.unread("an XML document", held.problem());
    }
    if (held.blocks().isEmpty() && !corrected.areAll()) {
      return Outcome.undecided(
          "the window holds no IntervalBlock at all, not even those that were never corrected");
    }
    Instant end = Instant.parse(until);
    Outcome.Builder outcome = new Outcome.Builder().inspected(corrected.ids().size());
    // Who keeps what it was before may serve that.
    held.blocks().stream()
        .filter(block -> corrected.ids().contains(block.id()))
        .filter(block -> block.updated() != null && block.updated().isAfter(end))
        .limit(SHOWN)
        .forEach(
            block ->
                outcome.finds(
                    new ChangedAfterWindow(
                        "no IntervalBlock that was changed after updated-max=" + until,
                        block.id() + ", updated " + block.updated())));
    return outcome.build();
  }
}
