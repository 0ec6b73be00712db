package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** The list of sins against queries (FB_37). */
final class QueryDeviations {
  private QueryDeviations() {}

  static List<CustodianDeviation> all() {
    return List.of(
        new IgnoresTimesOfQuery(),
        new TakesRepeatedQueries(),
        new IgnoresQueriesOfBulk(),
        new IgnoresUpdatedInQuery(),
        new KnowsUpdatedOfBatchOnly(),
        new KeepsBillsInWindows(),
        new SelectsByInterval(),
        new ExcludesEndOfWindow(),
        new TakesMalformedTimes(),
        new TakesMalformedNumbers(),
        new GuessesOddQueries(),
        new ServesInvertedWindows(),
        new IgnoresMaxResults(),
        new ForgetsTimesOfPages(),
        new ForgetsNumberBesideTimes(),
        new CountsEntriesFromZero(),
        new ChokesOnDepth(),
        new RefusesUnknownQueries(),
        new SkipsUnfamiliarTimes(),
        new FiltersBatchOnly(),
        new MovesBlocksOfUpdates(),
        new ComparesUpdatedMaxWithPublished(),
        new ForgetsCorrections(),
        new ForgetsTotalsOfCorrections(),
        new DeliversOnce());
  }
}
