package dev.greenlight.proof;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.judge.feed.Delivery;
import dev.greenlight.judge.feed.FeedJudge;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.Specimen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tries deviations of the feed in process: bend a specimen, judge it under each profile, see who
 * complains.
 */
final class SpecimenTrial {
  private final List<Profile> profiles;
  private final RuleBook rules = RuleBook.bundled();
  private final FeedJudge judge = FeedJudge.bundled();
  private final PreparedSpecimen prepared;
  private final Map<Profile, Heard> baseline = new EnumMap<>(Profile.class);

  /**
   * What the rules say of a document.
   *
   * @param verdict on it
   * @param complaints rules that found a defect, and the schema
   * @param notes rules that only note things, and did
   */
  private record Heard(Verdict verdict, Set<String> complaints, Set<String> notes) {}

  /**
   * Judges the good specimen.
   *
   * @param profiles under which sins must be noticed as they say; of those of the specimen
   */
  SpecimenTrial(Specimen specimen, List<Profile> profiles, long seed) {
    this.profiles = profiles.stream().filter(specimen.profiles()::contains).toList();
    prepared = PreparedSpecimen.forTrial(specimen, seed);
    for (Profile profile : this.profiles) {
      baseline.put(profile, hear(prepared.good(), prepared.ruling(profile), prepared.delivery()));
    }
  }

  /** Who complains about the specimen as it should be; nobody may. */
  Set<String> complaints() {
    return baseline.entrySet().stream()
        .flatMap(
            heard ->
                heard.getValue().complaints().stream()
                    .map(rule -> rule + " under " + heard.getKey().id()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The whole trial of a deviation that no run can show. */
  Supplier<KillMatrix.Row> tryOut(
      FeedDeviation deviation, Function<Deviation, Prediction> predictions) {
    return () -> row(deviation, predictions.apply(deviation));
  }

  private KillMatrix.Row row(FeedDeviation deviation, Prediction expected) {
    Remarks remarks = new Remarks();
    byte[] bad = commit(deviation);
    Map<Profile, Heard> heard = hear(deviation, bad);
    Set<String> observed = compare(deviation, bad, heard, remarks);
    Verdict verdict = heard.get(Profile.CERTIFICATION).verdict();
    remarks.leaksIf(verdict != expected.verdict(), "the document is judged " + verdict);
    return new KillMatrix.Row(
        deviation.id(),
        deviation.layer().name(),
        deviation.breaks(),
        killers(deviation),
        deviation.alsoBreaks(),
        collateral(deviation),
        expected,
        observed,
        landed(deviation, bad),
        remarks.outcome(),
        remarks.text());
  }

  /** The specimen with that sin. */
  byte[] commit(FeedDeviation deviation) {
    return prepared.commit(deviation);
  }

  /** Remarks whatever speaks against a kill; returns who noticed. */
  Set<String> judge(FeedDeviation deviation, byte[] bad, Remarks remarks) {
    return compare(deviation, bad, hear(deviation, bad), remarks);
  }

  private Map<Profile, Heard> hear(FeedDeviation deviation, byte[] bad) {
    Map<Profile, Heard> heard = new EnumMap<>(Profile.class);
    for (Profile profile : profiles) {
      heard.put(
          profile, hear(bad, prepared.ruling(profile, deviation), prepared.delivery(deviation)));
    }
    return heard;
  }

  private Set<String> compare(
      FeedDeviation deviation, byte[] bad, Map<Profile, Heard> all, Remarks remarks) {
    Set<String> observed = new TreeSet<>();
    for (Profile profile : profiles) {
      Heard heard = all.get(profile);
      Set<String> noticed = new TreeSet<>(heard.notes());
      noticed.removeAll(baseline.get(profile).notes());
      noticed.addAll(heard.complaints());
      Set<String> missing = new TreeSet<>(deviation.killedByRules(profile));
      missing.removeAll(noticed);
      Set<String> surplus = new TreeSet<>(heard.complaints());
      surplus.removeAll(deviation.killedByRules(profile));
      surplus.removeAll(deviation.collateral(profile));
      remarks.survivesIf(!missing.isEmpty(), profile.id() + ": not noticed by " + missing);
      remarks.leaksIf(!surplus.isEmpty(), profile.id() + ": also noticed by " + surplus);
      observed.addAll(noticed);
    }
    remarks.survivesIf(!landed(deviation, bad), "did not land");
    remarks.survivesIf(killers(deviation).isEmpty(), "nobody has to notice it");
    return observed;
  }

  /** Whether the document, its name or what is declared for it is other than it should be. */
  boolean landed(FeedDeviation deviation, byte[] bad) {
    return prepared.landed(deviation, bad);
  }

  /** Who must notice under one of the profiles at least. */
  Set<String> killers(FeedDeviation deviation) {
    return union(deviation::killedByRules);
  }

  /** Who may notice, those that must aside. */
  Set<String> collateral(FeedDeviation deviation) {
    Set<String> collateral = union(deviation::collateral);
    collateral.removeAll(killers(deviation));
    return collateral;
  }

  private Set<String> union(Function<Profile, Set<String>> ids) {
    return profiles.stream()
        .flatMap(profile -> ids.apply(profile).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Heard hear(byte[] document, FeedRuling ruling, Delivery delivery) {
    ValidationResult result = result(document, ruling, delivery);
    Set<String> complaints = new TreeSet<>();
    Set<String> notes = new TreeSet<>();
    result
        .findings()
        .forEach(
            finding -> {
              if (finding.severity() != Severity.INFO) {
                complaints.add(finding.rule());
              } else if (rules.rule(finding.rule()).severity() == Severity.INFO) {
                notes.add(finding.rule());
              }
            });
    if (result.schema().verdict() == Verdict.FAIL) {
      complaints.add(Detection.SCHEMA);
    }
    return new Heard(result.verdict(), complaints, notes);
  }

  private ValidationResult result(byte[] document, FeedRuling ruling, Delivery delivery) {
    try {
      return judge.judge("batch", new ByteArrayInputStream(document), ruling, delivery);
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array cannot fail to be read", e);
    }
  }
}
