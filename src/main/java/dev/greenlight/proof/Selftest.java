package dev.greenlight.proof;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.model.Profile;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.Specimen;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tries deviations one by one and builds the kill matrix. */
public final class Selftest {
  private final Catalogue catalogue;
  private final Path features;
  private final Path runFile;
  private final int threads;
  private final int oneIn;
  private final InstantSource clock;

  /**
   * @param features folder of the feature files
   * @param runFile run file of the embedded custodian; the other ready ones lie beside it
   * @param threads how many scenarios at a time
   * @param oneIn of how many cells of the access matrix that need not notice a sin one is asked in
   *     its trial; 1 for all of them
   */
  public Selftest(
      Catalogue catalogue,
      Path features,
      Path runFile,
      int threads,
      int oneIn,
      InstantSource clock) {
    this.catalogue = catalogue;
    this.features = features;
    this.runFile = runFile;
    this.threads = threads;
    this.oneIn = oneIn;
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
    Rows rows = new Rows(deviations.size(), predictions, progress);
    tryInProcess(of(FeedDeviation.class, deviations), seed, predictions, rows);
    List<FeedDeviation> ofFeed =
        of(FeedDeviation.class, deviations).stream().filter(Deviations::isServed).toList();
    List<CustodianDeviation> ofProtocol =
        of(CustodianDeviation.class, deviations).stream()
            .filter(each -> each.onlyIn().isEmpty())
            .toList();
    if (!ofFeed.isEmpty() || !ofProtocol.isEmpty()) {
      Rehearsal.Performance baseline = rehearsal.play("baseline", Bending.NONE, Set.of()).study();
      requireSound("the good custodian", baseline);
      Bystanders bystanders = new Bystanders(baseline.cases().keySet(), oneIn, seed);
      FeedTrial feed =
          new FeedTrial(seed, rehearsal, baseline, bystanders, predictions, new DataCases(rules));
      requireSound("the good feed", feed.complaints());
      ofFeed.forEach(deviation -> rows.add(deviation, () -> feed.tryOut(deviation)));
      ProtocolTrial protocol = new ProtocolTrial(rehearsal, baseline, bystanders, predictions);
      ofProtocol.forEach(deviation -> rows.add(deviation, () -> protocol.tryOut(deviation)));
    }
    tryElsewhere(of(CustodianDeviation.class, deviations), folder, seed, predictions, rows);
    return KillMatrix.of(rows.all(), oneIn);
  }

  /**
   * Those that need another custodian than the usual; beside it nobody but their cases is asked.
   */
  private void tryElsewhere(
      List<CustodianDeviation> ofProtocol,
      Path folder,
      long seed,
      Function<Deviation, Prediction> predictions,
      Rows rows) {
    SortedMap<String, List<CustodianDeviation>> byRunFile = new TreeMap<>();
    for (CustodianDeviation each : ofProtocol) {
      each.onlyIn()
          .ifPresent(name -> byRunFile.computeIfAbsent(name, any -> new ArrayList<>()).add(each));
    }
    byRunFile.forEach(
        (name, those) -> {
          Rehearsal rehearsal =
              new Rehearsal(
                  catalogue, features, runFile.resolveSibling(name), folder, threads, seed, clock);
          Set<String> concerned =
              those.stream()
                  .flatMap(each -> each.concerned(Profile.CERTIFICATION).stream())
                  .collect(Collectors.toCollection(TreeSet::new));
          Rehearsal.Performance baseline =
              rehearsal.play("baseline of " + name, Bending.NONE, concerned).study();
          requireSound("the good custodian of " + name, baseline);
          ProtocolTrial trial =
              new ProtocolTrial(
                  rehearsal,
                  baseline,
                  new Bystanders(baseline.cases().keySet(), oneIn, seed),
                  predictions);
          those.forEach(deviation -> rows.add(deviation, () -> trial.tryOut(deviation)));
        });
  }

  /** Those that no run can show. */
  private static void tryInProcess(
      List<FeedDeviation> ofFeed,
      long seed,
      Function<Deviation, Prediction> predictions,
      Rows rows) {
    for (Specimen specimen : Specimen.values()) {
      List<FeedDeviation> chosen =
          ofFeed.stream()
              .filter(each -> Specimen.of(each.id()).filter(specimen::equals).isPresent())
              .toList();
      if (!specimen.isServed() && !chosen.isEmpty()) {
        SpecimenTrial trial = new SpecimenTrial(specimen, FeedTrial.PROFILES, seed);
        requireSound("the good specimen " + specimen, trial.complaints());
        chosen.forEach(
            deviation -> rows.add(deviation, () -> trial.tryOut(deviation, predictions)));
      }
    }
  }

  private static <D extends Deviation> List<D> of(
      Class<D> kind, List<? extends Deviation> deviations) {
    return deviations.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static void requireSound(String subject, Rehearsal.Performance baseline) {
    requireSound(subject, baseline.notPassed());
    if (!baseline.rejudged()) {
      throw new UnsoundBaseline(subject + " is judged otherwise from the evidence on disk");
    }
  }

  private static void requireSound(String subject, Set<String> complaints) {
    if (!complaints.isEmpty()) {
      throw new UnsoundBaseline(subject + " is complained about by " + complaints);
    }
  }
}
