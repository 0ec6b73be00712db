package dev.greenlight.judge.feed;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exhibits;

/**
 * The name under which a portal offers a file (exhibit {@code file name}) keeps rule GBX-FIL-07:
 * company, service, data and period (manual test GB012).
 */
public record FileNameTells() implements Check {
  private static final String RULE = "GBX-FIL-07";

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    if (!exhibits.has(FeedHearing.FILE_NAME)) {
      return Outcome.undecided("the browser saved no file");
    }
    return FeedHearing.on(
        exhibits,
        ruling,
        (result, outcome) -> {
          RuleBroken.report(result, finding -> finding.rule().equals(RULE), outcome.inspected());
          return outcome.build();
        });
  }
}
