package dev.greenlight.judge.feed;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.feed.rule.RevisedTotals;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.model.Profile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.SchemaCheck;
import dev.greenlight.xml.XmlProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The totals of bills are corrected with the readings that they are the sum of (GBX-XF-05). Looks
 * at the exhibits {@code whole}, from before the correction, and {@code again}.
 */
public record TotalsFollowCorrection() implements Check {

  /** A total is as it was before its readings were corrected. */
  record TotalNotCorrected(String expected, String observed, Location at) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange.Response whole = exhibits.exchange("whole").response();
    return NoAnswer.or(
        exhibits.exchange("again"),
        response ->
            response.status() == 200
                ? judge(whole.body().content(), response.body().content(), ruling)
                : Outcome.undecided("there is no document: status " + response.status()));
  }

  private static Outcome judge(byte[] whole, byte[] again, Ruling ruling) {
    FeedJudge judge =
        new FeedJudge(
            RuleBook.bundled(),
            List.of(new RevisedTotals()),
            SchemaCheck::of,
            ReaderLimits.DEFAULT);
    try {
      Snapshot before = judge.remember(new ByteArrayInputStream(whole));
      if (before.unusable().isPresent()) {
        return Outcome.undecided("what was read before " + before.unusable().get());
      }
      return outcome(
          judge.examine(
              new ByteArrayInputStream(again),
              new FeedRuling(
                  Optional.of(ruling.version()),
                  Profile.STRICT,
                  Set.of(),
                  false,
                  Instant.MAX,
                  Optional.empty(),
                  Known.NOTHING),
              new Delivery(Optional.empty(), Optional.of(before))));
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array cannot fail to be read", e);
    }
  }

  private static Outcome outcome(Examination examination) {
    Optional<XmlProblem> problem = examination.outcome().problem();
    if (problem.isPresent()) {
      return Outcome.undecided(
          "what was read again cannot be read to its end: line %d: %s"
              .formatted(problem.get().at().line(), problem.get().message()));
    }
    if (!examination.survey().isFeed()) {
      return Outcome.undecided("what was read again is no Atom feed");
    }
    Outcome.Builder outcome = new Outcome.Builder();
    for (Judgement judgement : examination.judgements()) {
      outcome.inspected(judgement.inspections());
      judgement.kept().stream()
          .map(kept -> new TotalNotCorrected(kept.expected(), kept.observed(), kept.at()))
          .forEach(outcome::finds);
    }
    Outcome judged = outcome.build();
    return judged.inspected() == 0
        ? Outcome.notApplicable("nothing that was corrected is part of a total of the feed")
        : judged;
  }
}
