package dev.greenlight.proof;

import dev.greenlight.judge.feed.FeedJudge;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tries deviations of the feed in process: bend the custodian's own feed, judge it, see who
 * complains.
 */
final class FeedTrial {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final Set<FunctionBlockId> BLOCKS =
      Stream.of(1, 4, 5, 10, 12, 15, 16)
          .map(FunctionBlockId::new)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<Profile> PROFILES = Set.of(Profile.CERTIFICATION, Profile.OFFICIAL_2018);

  private final UsageData data;
  private final FeedJudge judge = FeedJudge.bundled();
  private final byte[] good;

  FeedTrial(long seed) {
    data =
        UsageData.of(
            seed,
            "https://localhost:8443/DataCustodian/espi/1_1/resource",
            NOW,
            UsageData.SHORTEST_HISTORY);
    good = batch().toBytes();
  }

  /** Who complains about the feed as it should be; nobody may. */
  Set<String> baseline(Profile profile) {
    return complaints(good, profile);
  }

  KillMatrix.Row tryOut(FeedDeviation deviation) {
    byte[] bad = deviation.commit(batch());
    Set<String> killers = union(deviation::killedBy);
    Set<String> collateral = union(deviation::collateral);
    collateral.removeAll(killers);
    Set<String> observed = new TreeSet<>();
    KillMatrix.Outcome outcome = KillMatrix.Outcome.KILLED;
    StringBuilder remark = new StringBuilder();
    for (Profile profile : PROFILES.stream().sorted().toList()) {
      Set<String> complaints = complaints(bad, profile);
      observed.addAll(complaints);
      Set<String> missing = minus(deviation.killedBy(profile), complaints::contains);
      Set<String> surplus =
          minus(
              complaints,
              id ->
                  deviation.killedBy(profile).contains(id)
                      || deviation.collateral(profile).contains(id));
      if (!missing.isEmpty()) {
        outcome = KillMatrix.Outcome.SURVIVED;
        remark.append(profile.id()).append(": not noticed by ").append(missing).append("; ");
      }
      if (!surplus.isEmpty()) {
        outcome = outcome == KillMatrix.Outcome.SURVIVED ? outcome : KillMatrix.Outcome.LEAKED;
        remark.append(profile.id()).append(": also noticed by ").append(surplus).append("; ");
      }
    }
    return new KillMatrix.Row(
        deviation.id(),
        deviation.layer().name(),
        deviation.breaks(),
        killers,
        collateral,
        verdict(bad).name(),
        observed,
        !Arrays.equals(good, bad),
        killers.isEmpty() ? KillMatrix.Outcome.SURVIVED : outcome,
        remark.toString().strip());
  }

  private Verdict verdict(byte[] feed) {
    return judge(feed, Profile.CERTIFICATION).verdict();
  }

  private AtomDocument batch() {
    return data.subscription(UsageData.SUBSCRIPTION_1).orElseThrow().batch();
  }

  private Set<String> complaints(byte[] feed, Profile profile) {
    ValidationResult result = judge(feed, profile);
    Set<String> complaints = new TreeSet<>();
    result.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .forEach(finding -> complaints.add(finding.rule()));
    if (result.schema().verdict() == Verdict.FAIL) {
      complaints.add(Detection.SCHEMA);
    }
    return complaints;
  }

  private ValidationResult judge(byte[] feed, Profile profile) {
    try {
      return judge.judge(
          "batch",
          new ByteArrayInputStream(feed),
          new FeedRuling(Optional.of(EspiVersion.V4_0), profile, BLOCKS, NOW));
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array cannot fail to be read", e);
    }
  }

  private static Set<String> union(Function<Profile, Set<String>> ids) {
    return PROFILES.stream()
        .flatMap(profile -> ids.apply(profile).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> minus(Set<String> ids, Predicate<String> excused) {
    return ids.stream()
        .filter(id -> !id.startsWith("TC_"))
        .filter(excused.negate())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
