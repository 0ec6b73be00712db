package dev.greenlight.proof;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.model.Profile;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Tries deviations one by one and builds the kill matrix. */
public final class Selftest {
  private final Catalogue catalogue;
  private final Path features;
  private final Path runFile;
  private final int threads;
  private final InstantSource clock;

  /**
   * @param features folder of the feature files
   * @param runFile run file of the embedded custodian
   * @param threads how many scenarios at a time
   */
  public Selftest(
      Catalogue catalogue, Path features, Path runFile, int threads, InstantSource clock) {
    this.catalogue = catalogue;
    this.features = features;
    this.runFile = runFile;
    this.threads = threads;
    this.clock = clock;
  }

  /**
   * Tries them.
   *
   * @param folder for the evidence of every trial; empty at the start
   * @param seed of everything that is made up
   * @param progress told how many deviations of how many are done
   * @throws UnsoundBaseline when correct behaviour is complained about: then no trial would prove
   *     anything
   */
  public KillMatrix run(
      List<? extends Deviation> deviations,
      Path folder,
      long seed,
      BiConsumer<Integer, Integer> progress) {
    Rehearsal rehearsal = new Rehearsal(catalogue, features, runFile, folder, threads, seed, clock);
    RuleBook rules = RuleBook.bundled();
    Function<Deviation, Prediction> predictions = each -> Prediction.of(each, catalogue, rules);
    List<KillMatrix.Row> rows = new ArrayList<>();
    FeedTrial feeds = null;
    ProtocolTrial protocol = null;
    for (Deviation deviation : deviations) {
      if (deviation instanceof FeedDeviation feed) {
        feeds =
            feeds == null
                ? sound(new FeedTrial(seed, rehearsal, predictions, new DataCases(rules)))
                : feeds;
        rows.add(feeds.tryOut(feed));
      } else if (deviation instanceof CustodianDeviation custodian) {
        protocol = protocol == null ? sound(new ProtocolTrial(rehearsal, predictions)) : protocol;
        rows.add(protocol.tryOut(custodian));
      } else {
        throw new IllegalArgumentException("no trial for " + deviation.id());
      }
      progress.accept(rows.size(), deviations.size());
    }
    return KillMatrix.of(rows);
  }

  private static FeedTrial sound(FeedTrial trial) {
    for (Profile profile : List.of(Profile.CERTIFICATION, Profile.OFFICIAL_2018)) {
      requireSound("the good feed under " + profile.id(), trial.complaints(profile));
    }
    requireSound("the good feed in a run", trial.baseline().notPassed());
    return trial;
  }

  private static ProtocolTrial sound(ProtocolTrial trial) {
    requireSound("the good custodian", trial.baseline().notPassed());
    return trial;
  }

  private static void requireSound(String subject, Set<String> complaints) {
    if (!complaints.isEmpty()) {
      throw new UnsoundBaseline(subject + " is complained about by " + complaints);
    }
  }
}
